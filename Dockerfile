# The bot alone: one static binary, certificates, and a folder for SQLite.
#
#   docker build -t ukchina .
#   docker run -p 127.0.0.1:8080:8080 -v ukchina:/data ukchina
#
# Go's version is the one of go.mod; a test compares them.
FROM --platform=$BUILDPLATFORM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG TARGETOS TARGETARCH
# Time zones are compiled in. Without CGO nothing is linked but Go.
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -ldflags="-s -w" -o /out/ukchina ./cmd/ukchina
RUN mkdir /out/data

FROM scratch
ARG VERSION=dev REVISION=unknown
LABEL org.opencontainers.image.title="ukchina" \
      org.opencontainers.image.description="Who said what, from a folder of news articles, in Slack, Discord and the terminal" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/ukchina /ukchina
COPY --from=build --chown=65532:65532 /out/data /data
# A number, so that Kubernetes sees that it is not root.
USER 65532:65532
# The database is beside where it runs; SQLite's temporary files are, too.
WORKDIR /data
VOLUME /data
ENV UKCHINA_LISTEN=:8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s CMD ["/ukchina", "health"]
ENTRYPOINT ["/ukchina"]
CMD ["serve"]
