using System.Globalization;
using Graph.Benchmarks.Http;
using Graph.Benchmarks.Paths;
using Graph.Benchmarks.Stores;
using Graph.Benchmarks.Tracing;

if (args is ["answer", var snapshot])
{
    return TraceBenchmark.AnswerFrom(snapshot);
}

if (args is ["answer-store", var path])
{
    return await StoreBenchmark.AnswerAsync(path);
}

if (args.Length % 2 == 0 || args[0] is not ("trace" or "paths" or "store" or "neo4j" or "http" or "documents"))
{
    Console.Error.WriteLine("usage: trace|paths|store|neo4j|http|documents [--nodes 1000000] [--relations 5000000] [--seed 1] [--marks on|off]");
    Console.Error.WriteLine("neo4j compares both stores; GRAPH_TEST_NEO4J says where the server is, such as http://neo4j:secret@localhost:7474. Everything in it is wiped.");
    Console.Error.WriteLine("documents sends the worst documents that the limits let through.");
    Console.Error.WriteLine("http asks the seeds unless --nodes says how large a graph to load, or --data FILE which data file holds one of --relations, or --neo4j ADDRESS which Neo4j is to hold the seeds.");
    return 1;
}

var (nodes, relations, seed) = (Option("--nodes", 1_000_000), Option("--relations", 5_000_000), Option("--seed", 1));
var met = args[0] switch
{
    "trace" => new TraceBenchmark(nodes, relations, seed).Run(),
    "paths" => new PathsBenchmark(nodes, relations, seed).Run(),
    "http" => await new HttpBenchmark(Option("--nodes", 0), relations, seed, Text("--data"), Text("--neo4j") is { } address ? new Uri(address) : null).RunAsync(),
    "documents" => await DocumentBenchmark.RunAsync(),
    "store" => await new StoreBenchmark(nodes, relations, seed).RunAsync(),
    _ => await new Neo4jBenchmark(nodes, relations, seed).RunAsync(),
};
return met || Text("--marks") == "off" ? 0 : 1;

string? Text(string name) => Array.IndexOf(args, name) is var at and > 0 ? args[at + 1] : null;

int Option(string name, int otherwise) => Text(name) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;
