using Graph.Core.Dates;
using Graph.Core.Search;

namespace Graph.Exchange.Seeds;

/// <summary>A value in a seed file, at its place. Reading it as something it is not adds a problem and gives null.</summary>
internal sealed class SeedValue(string file, string path, SeedNode node, SeedProblems problems)
{
    /// <summary>Where it stands.</summary>
    public SeedPlace Place { get; } = new(file, node.Line, path);

    /// <summary>Its text.</summary>
    public string? Text()
    {
        if (node is not SeedScalar scalar)
        {
            Report("wrong-shape", $"expected one text, found {Describe()}");
            return null;
        }

        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text))
        {
            Report("empty-value", "the value is empty: fill it in or leave the key out");
            return null;
        }

        return scalar.Text.Trim();
    }

    /// <summary>Its text as a date.</summary>
    public PartialDate? Date()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Report("bad-date", $"'{text}' is not a date; write 2017, 2017-11 or 2017-11-10");
        return null;
    }

    /// <summary>Its text as one of a few words, case aside.</summary>
    public string? OneOf(IReadOnlyCollection<string> words)
    {
        if (Text() is not { } text)
        {
            return null;
        }

        var word = words.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            Report("bad-value", $"'{text}' is not one of {string.Join(", ", words)}{Nearest.Hint(text, words)}");
        }

        return word;
    }

    /// <summary>Its items.</summary>
    public IReadOnlyList<SeedValue>? Items()
    {
        if (node is SeedSequence sequence)
        {
            return [.. sequence.Items.Select((item, i) => new SeedValue(file, $"{path}[{i}]", item, problems))];
        }

        Report("wrong-shape", $"expected a list, found {Describe()}");
        return null;
    }

    /// <summary>Its members, of the keys given.</summary>
    public SeedFields? Fields(IReadOnlyCollection<string> keys)
    {
        if (Members() is not { } members)
        {
            return null;
        }

        foreach (var unknown in members.Keys.Except(keys))
        {
            members[unknown].Report("unknown-key", $"unknown key '{unknown}'{Nearest.Hint(unknown, keys)}");
        }

        return new SeedFields(this, members);
    }

    /// <summary>Its members as names and texts.</summary>
    public IReadOnlyDictionary<string, string>? Texts() => Members()?
        .Select(m => (m.Key, Text: m.Value.Text())).Where(m => m.Text is not null).ToDictionary(m => m.Key, m => m.Text!);

    public void Report(string code, string message, IReadOnlyList<string>? nearest = null) => problems.Add(code, Place, message, nearest);

    private Dictionary<string, SeedValue>? Members()
    {
        if (node is not SeedMapping mapping)
        {
            Report("wrong-shape", $"expected keys with values, found {Describe()}");
            return null;
        }

        var members = new Dictionary<string, SeedValue>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Members)
        {
            var at = path.Length == 0 ? key.Text : $"{path}.{key.Text}";
            if (value is SeedScalar { IsNull: true })
            {
                continue;
            }

            if (!members.TryAdd(key.Text, new SeedValue(file, at, value, problems)))
            {
                problems.Add("duplicate-key", new SeedPlace(file, key.Line, at), $"the key '{key.Text}' stands here for the second time");
            }
        }

        return members;
    }

    private string Describe() => node switch
    {
        SeedSequence => "a list",
        SeedMapping => "keys with values",
        SeedScalar { IsNull: true } => "nothing",
        SeedScalar { Text: "" } => "nothing",
        SeedScalar s => $"the text '{s.Text}'",
        _ => "something else",
    };
}
