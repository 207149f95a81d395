using Graph.Core.Dates;

namespace Graph.Exchange.Seeds;

/// <summary>The members of one mapping, read by key. A key that must be there and is not adds a problem.</summary>
internal sealed class SeedFields(SeedValue owner, IReadOnlyDictionary<string, SeedValue> members)
{
    /// <summary>Where the mapping stands.</summary>
    public SeedPlace Place => owner.Place;

    public SeedValue? Find(string key) => members.GetValueOrDefault(key);

    public SeedValue? Require(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            owner.Report("missing-key", $"the key '{key}' is missing");
        }

        return value;
    }

    public string? Text(string key) => Find(key)?.Text();

    public string? RequiredText(string key) => Require(key)?.Text();

    public PartialDate? Date(string key) => Find(key)?.Date();

    public T Word<T>(string key, T otherwise) where T : struct, Enum => Word<T>(Find(key)) ?? otherwise;

    public T? RequiredWord<T>(string key) where T : struct, Enum => Word<T>(Require(key));

    public IReadOnlyList<SeedValue> Items(string key) => Find(key)?.Items() ?? [];

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(i => i.Text()).OfType<string>()];

    public IReadOnlyDictionary<string, string> Map(string key) => Find(key)?.Texts() ?? new Dictionary<string, string>();

    private static T? Word<T>(SeedValue? value) where T : struct, Enum =>
        value?.OneOf(WordsOf<T>.All) is { } word ? Enum.Parse<T>(word, ignoreCase: true) : null;

    private static class WordsOf<T> where T : struct, Enum
    {
        // Kinds are written as in the model, everything else in lower case.
        public static string[] All { get; } = typeof(T) == typeof(Core.Model.EntityKind)
            ? Enum.GetNames<T>()
            : [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
    }
}
