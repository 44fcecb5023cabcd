/** 50 vehicles: about 14 kB and 850 fields. */
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

/** The same fields for any number of vehicles. */
export const many = fifty
  .replace('($fleetId: ID!)', '($fleetId: ID!, $first: Int!)')
  .replace('first: 50', 'first: $first');

export const one = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    vin
    status { createdAt odometer { mileage } energies { type level autonomy } lastPosition { longitude latitude } }
  }
}`;

/** One page of 60 vehicles. */
export const page = `query ($fleetId: ID!, $after: String) {
  fleet(fleetId: $fleetId) {
    vehicles(first: 60, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { vin status { createdAt energies { level } } }
    }
  }
}`;
