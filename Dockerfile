# syntax=docker/dockerfile:1

FROM node:24.15.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build

FROM node:24.15.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No production package needs an install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.15.0-bookworm-slim
LABEL org.opencontainers.image.title="fleetgraph" \
      org.opencontainers.image.description="A GraphQL server for fleet owners on the Groupe PSA / Stellantis connected-car API" \
      org.opencontainers.image.licenses="Apache-2.0"
# NODE_ENV=production: introspection and the explorer pages are disabled unless they are enabled explicitly.
# HOST=0.0.0.0: a container's loopback address cannot be reached from outside. On a public address the server starts only with
# authentication configured (AUTH_ variables); AUTH_MODE=none leaves it to a proxy in front.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000
WORKDIR /app
# Owned by root: the process cannot change its own code. Nothing is written at run time (docker run --read-only).
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json LICENSE ./
COPY schema schema
# The image's user "node" by number: Kubernetes' runAsNonRoot cannot check a name.
USER 1000:1000
EXPOSE 4000
# Liveness, not readiness: a restart does not bring a lost upstream back. /health/ready is for the load balancer.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Exec form: node is process 1, receives SIGTERM and drains.
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
