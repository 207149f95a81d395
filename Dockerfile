# The API with the seeds and the rules. docker-compose.yml runs it with Neo4j; alone it keeps its data in /data:
#   docker build -t graph-api . && docker run --rm -p 127.0.0.1:5080:8080 -v graph-data:/data graph-api
FROM node:20-bookworm-slim AS explorer
WORKDIR /checkout/src/explorer
COPY src/explorer/package.json src/explorer/package-lock.json src/explorer/.npmrc ./
RUN npm ci
COPY seeds/questions /checkout/seeds/questions
COPY src/Graph.Api/schema.graphql /checkout/src/Graph.Api/schema.graphql
COPY src/explorer ./
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /checkout
# What restoring reads comes first: this layer is made anew when a package changes, not with every line of code.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Graph.Core/Graph.Core.csproj src/Graph.Core/
COPY src/Graph.Embedded/Graph.Embedded.csproj src/Graph.Embedded/
COPY src/Graph.Exchange/Graph.Exchange.csproj src/Graph.Exchange/
COPY src/Graph.Neo4j/Graph.Neo4j.csproj src/Graph.Neo4j/
COPY src/Graph.Api/Graph.Api.csproj src/Graph.Api/
COPY src/explorer/explorer.targets src/explorer/
RUN dotnet restore src/Graph.Api --use-current-runtime
COPY .editorconfig ./
COPY cypher cypher
COPY seeds seeds
COPY src src
COPY --from=explorer /checkout/artifacts/explorer artifacts/explorer
# For this runtime only: SQLite comes as native code for each of twenty.
RUN dotnet publish src/Graph.Api --configuration Release --no-restore --use-current-runtime --self-contained false \
      --property:UseAppHost=false --property:BuildExplorer=false --output /published \
    && chmod -R a+rX /published && mkdir /empty

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /published ./
# The embedded store writes here, and nowhere else.
COPY --from=build --chown=$APP_UID /empty /data
ENV ASPNETCORE_HTTP_PORTS=8080 Graph__Store__Path=/data/graph.db
USER $APP_UID
VOLUME /data
EXPOSE 8080
# There is neither curl nor wget in the image: the program asks itself.
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=3 CMD ["dotnet", "Graph.Api.dll", "--health"]
ENTRYPOINT ["dotnet", "Graph.Api.dll"]
