namespace Graph.Neo4j.Research;

/// <summary>A token of a statement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name without its backquotes; otherwise as written.</param>
/// <param name="Start">Where it starts in the statement.</param>
internal readonly record struct CypherToken(CypherTokenKind Kind, string Text, int Start)
{
    /// <summary>Whether it is this sign.</summary>
    public bool Is(char sign) => Kind == CypherTokenKind.Sign && Text.Length == 1 && Text[0] == sign;

    /// <summary>Whether it is this sign.</summary>
    public bool Is(string sign) => Kind == CypherTokenKind.Sign && Text == sign;

    /// <summary>Whether it is this keyword, in capitals. Keywords are ASCII: no other letter counts as one of theirs.</summary>
    public bool IsWord(string keyword) => Kind == CypherTokenKind.Word && System.Text.Ascii.EqualsIgnoreCase(Text, keyword);

    /// <summary>Whether it is one of these keywords, in capitals.</summary>
    public bool IsWord(IReadOnlySet<string> keywords) => Kind == CypherTokenKind.Word && System.Text.Ascii.IsValid(Text) && keywords.Contains(Text.ToUpperInvariant());

    /// <summary>Whether it can be a name.</summary>
    public bool IsName => Kind is CypherTokenKind.Word or CypherTokenKind.QuotedName;
}

/// <summary>What a token is.</summary>
internal enum CypherTokenKind
{
    /// <summary>A name or a keyword: which of them, only its place tells.</summary>
    Word,

    /// <summary>A name in backquotes.</summary>
    QuotedName,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator or a bracket.</summary>
    Sign,

    /// <summary>The end of the statement.</summary>
    End,
}
