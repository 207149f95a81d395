using System.Globalization;
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

if (args.Length % 2 == 0 || args[0] is not ("trace" or "store" or "neo4j"))
{
    Console.Error.WriteLine("usage: trace|store|neo4j [--nodes 1000000] [--relations 5000000] [--seed 1] [--marks on|off]");
    Console.Error.WriteLine("neo4j compares both stores; GRAPH_TEST_NEO4J says where the server is, such as http://neo4j:secret@localhost:7474. Everything in it is wiped.");
    return 1;
}

var (nodes, relations, seed) = (Option("--nodes", 1_000_000), Option("--relations", 5_000_000), Option("--seed", 1));
var met = args[0] switch
{
    "trace" => new TraceBenchmark(nodes, relations, seed).Run(),
    "store" => await new StoreBenchmark(nodes, relations, seed).RunAsync(),
    _ => await new Neo4jBenchmark(nodes, relations, seed).RunAsync(),
};
return met || Array.IndexOf(args, "--marks") is var marks and > 0 && args[marks + 1] == "off" ? 0 : 1;

int Option(string name, int otherwise) => Array.IndexOf(args, name) is var at and > 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
