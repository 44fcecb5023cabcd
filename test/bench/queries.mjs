/** About 14 kB and 850 fields for 50 vehicles. */
export const fifty = `query ($fleetId: ID!) {
  fleet(fleetId: $fleetId) {
    vehicles(first: 50) {
      nodes {
        vin
        status {
          createdAt
          energies { type level autonomy extension { electric { charging { status } } } }
          lastPosition { longitude latitude }
        }
      }
    }
  }
}`;

/** The same of any number of vehicles. */
export const many = fifty
  .replace('($fleetId: ID!)', '($fleetId: ID!, $first: Int!)')
  .replace('first: 50', 'first: $first');

export const one = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    vin
    status { createdAt odometer { mileage } energies { type level autonomy } lastPosition { longitude latitude } }
  }
}`;

/** A page of a walk over a whole fleet. */
export const page = `query ($fleetId: ID!, $after: String) {
  fleet(fleetId: $fleetId) {
    vehicles(first: 60, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { vin status { createdAt energies { level } } }
    }
  }
}`;
