/** The queries of a page of a Relay application. Not executed: the Relay compiler reads the tags and writes artifacts. */
import { graphql } from 'relay-runtime';

export const page = graphql`
  query dashboardQuery($fleetId: ID!, $count: Int!) {
    fleet(fleetId: $fleetId) {
      name
      ...dashboard_vehicles @arguments(count: $count)
      ...dashboard_alerts @arguments(count: $count)
    }
  }
`;

export const vehicles = graphql`
  fragment dashboard_vehicles on Fleet
  @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" })
  @refetchable(queryName: "dashboardVehiclesQuery") {
    vehicles(first: $count, after: $cursor) @connection(key: "dashboard_vehicles") {
      totalCount
      edges {
        node {
          vin
          ...dashboard_vehicle
        }
      }
    }
  }
`;

export const alerts = graphql`
  fragment dashboard_alerts on Fleet
  @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" })
  @refetchable(queryName: "dashboardAlertsQuery") {
    alerts(first: $count, after: $cursor, active: true) @connection(key: "dashboard_alerts", filters: ["active"]) {
      edges {
        node {
          alertId
          type
          vehicle {
            vin
          }
        }
      }
    }
  }
`;

export const vehicle = graphql`
  fragment dashboard_vehicle on Vehicle @refetchable(queryName: "dashboardVehicleQuery") {
    motorization
    status {
      createdAt
      odometer {
        mileage
      }
    }
    lastPosition {
      longitude
      latitude
    }
  }
`;
