using Graph.Core;

namespace Graph.Exchange.Seeds.Linting;

/// <summary>Warnings that an editor has looked at and lets stand: the code, the ids of the rows and the reason.</summary>
internal sealed class SeedExceptions
{
    private const string FileName = "editing/exceptions.yaml";
    private static readonly string[] Keys = ["warning", "of", "reason"];

    private readonly Dictionary<(string Code, string Id), SeedPlace> _all = [];
    private readonly HashSet<(string Code, string Id)> _used = [];

    /// <summary>Those that no warning has met.</summary>
    public IEnumerable<(SeedPlace Place, string Code, string Id)> Unused => _all.Where(e => !_used.Contains(e.Key)).Select(e => (e.Value, e.Key.Code, e.Key.Id));

    /// <summary>Reads them; there may be none.</summary>
    /// <exception cref="GraphException">All mistakes in the file.</exception>
    public static SeedExceptions Read(string folder)
    {
        var exceptions = new SeedExceptions();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return exceptions;
        }

        var problems = new SeedProblems();
        foreach (var item in SeedFolder.ReadFile(path, FileName, FileName).Items(problems, out _))
        {
            exceptions.Add(item);
        }

        return problems.Count == 0 ? exceptions : throw new GraphException(problems.InOrder());
    }

    /// <summary>Whether a warning is excepted.</summary>
    public bool Take(string code, string id)
    {
        var isExcepted = _all.ContainsKey((code, id));
        if (isExcepted)
        {
            _used.Add((code, id));
        }

        return isExcepted;
    }

    private void Add(SeedValue item)
    {
        if (item.Fields(Keys) is not { } fields)
        {
            return;
        }

        var code = fields.RequiredText("warning");
        fields.RequiredText("reason");
        foreach (var row in fields.Require("of")?.Items() ?? [])
        {
            if (row.Text() is { } id && code is not null && !_all.TryAdd((code, id), row.Place))
            {
                row.Report("duplicate-id", $"'{id}' is excepted from '{code}' already");
            }
        }
    }
}
