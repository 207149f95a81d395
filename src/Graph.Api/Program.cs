return await Graph.Api.Http.ApiHost.RunAsync(args);
