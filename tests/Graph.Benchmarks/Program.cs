using System.Globalization;
using Graph.Benchmarks.Tracing;

if (args is ["answer", var snapshot])
{
    return TraceBenchmark.AnswerFrom(snapshot);
}

if (args.Length % 2 == 0 || args[0] != "trace")
{
    Console.Error.WriteLine("usage: trace [--nodes 1000000] [--relations 5000000] [--seed 1]");
    return 1;
}

return new TraceBenchmark(Option("--nodes", 1_000_000), Option("--relations", 5_000_000), Option("--seed", 1)).Run() ? 0 : 1;

int Option(string name, int otherwise) => Array.IndexOf(args, name) is var at and > 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
