using System.ComponentModel.DataAnnotations;

namespace Graph.Api.Http;

/// <summary>Limits of the GraphQL endpoint, section <c>Graph:Api</c>.</summary>
public sealed class ApiOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Graph:Api";

    /// <summary>How long a request may take once it was read, in seconds: waiting for its turn and every attempt to answer it; 1 to 600.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>The largest body of a request, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBodyBytes { get; set; } = 1_000_000;

    /// <summary>How long a body may take to come in, in seconds; 1 to 600.</summary>
    [Range(1, 600)]
    public int BodySeconds { get; set; } = 30;

    /// <summary>How deep a query may nest; the introspection of common tools needs 13.</summary>
    [Range(13, 100)]
    public int MaxDepth { get; set; } = 15;

    /// <summary>
    /// The largest price of a query. A trace, a search or an entity costs what finding it takes; every other field a point, times the
    /// expected sizes of the lists it stands in.
    /// </summary>
    [Range(100, 1_000_000_000)]
    public int MaxComplexity { get; set; } = 50_000;

    /// <summary>How many requests a caller may send in a minute, a key or else an address; 0 for any number.</summary>
    [Range(0, 1_000_000)]
    public int RateLimit { get; set; } = 1_200;

    /// <summary>How many requests and events of streams are executed at once; as many requests more wait.</summary>
    [Range(1, 10_000)]
    public int MaxConcurrentRequests { get; set; } = 100;

    /// <summary>The proxies whose <c>X-Forwarded-For</c> is believed: addresses and networks with commas between.</summary>
    [AddressList]
    public string TrustedProxies { get; set; } = "";

    /// <summary>How long requests under way may take to end when the server is stopped, in seconds; 1 to 600.</summary>
    [Range(1, 600)]
    public int ShutdownSeconds { get; set; } = 15;

    /// <summary>How long the store may take to answer <c>/health/ready</c>, in seconds: less than those who ask wait; 1 to 60.</summary>
    [Range(1, 60)]
    public int ReadySeconds { get; set; } = 4;

    /// <summary>Origins whose pages may ask, with commas between them; <c>*</c> for all, empty for none.</summary>
    [Origins]
    public string CorsOrigins { get; set; } = "";

    /// <summary>The folder of the persisted documents, <c>*.graphql</c>; empty for none.</summary>
    public string DocumentsPath { get; set; } = "";

    /// <summary>Whether only persisted documents are answered, and introspection.</summary>
    public bool OnlyPersisted { get; set; }

    /// <summary>How often the store is asked whether somebody else wrote while anybody is subscribed, in seconds; 1 to 3600.</summary>
    [Range(1, 3600)]
    public int WatchSeconds { get; set; } = 5;

    /// <summary>How long a stream of events may be silent before a comment keeps it alive, in seconds; 1 to 600.</summary>
    [Range(1, 600)]
    public int HeartbeatSeconds { get; set; } = 15;

    /// <summary>The most subscriptions of one caller at once; 1 to 10 000.</summary>
    [Range(1, 10_000)]
    public int MaxStreams { get; set; } = 10;

    /// <summary>The most subscriptions of all callers at once: each holds a connection and what it told last, and is executed again after every write; 1 to 100 000.</summary>
    [Range(1, 100_000)]
    public int MaxAllStreams { get; set; } = 1_000;

    /// <summary>The most names, signs and values of a document: what reading and validating it takes grows with them.</summary>
    [Range(500, 1_000_000)]
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>The most fields and fragments of an operation where each fragment is written out wherever it is used: few of them can stand for millions.</summary>
    [Range(100, 1_000_000)]
    public int MaxSelections { get; set; } = 20_000;

    /// <summary>The most selections that are looked at: where an entity of any kind may stand, one is looked at for each kind. At the usual limit these are some hundredths of a second.</summary>
    internal int MostSteps => 5 * MaxSelections;

    /// <summary>The most operations of a document, of which one is run: each is validated with all fragments it uses.</summary>
    [Range(1, 1_000)]
    public int MaxOperations { get; set; } = 20;

    /// <summary>The most fields at the root of an operation: each may be a question of its own to the store.</summary>
    [Range(1, 100_000)]
    public int MaxRootFields { get; set; } = 250;

    /// <summary>The most aliases of a document: they let one field be asked for again and again.</summary>
    [Range(0, 100_000)]
    public int MaxAliases { get; set; } = 500;

    /// <summary>The most directives on one field, fragment or operation.</summary>
    [Range(1, 1_000)]
    public int MaxDirectives { get; set; } = 5;

    /// <summary>The most errors of an answer; how many more there are is told.</summary>
    [Range(1, 100_000)]
    public int MaxErrors { get; set; } = 50;

    /// <summary>How many mistakes of a document are looked for: many more than are shown, so that the number of the rest is mostly exact.</summary>
    internal int MostMistakes => 10 * MaxErrors;

    /// <summary>The largest answer, in bytes: what a client could not read anyway must not fill the memory of the server.</summary>
    [Range(10_000, 1_000_000_000)]
    public int MaxResponseBytes { get; set; } = 10_000_000;

    /// <summary>How many bytes of answers may wait for their clients to take them, all together; beyond it the client that has been slow longest loses its connection.</summary>
    [Range(10_000, 2_000_000_000)]
    public int MaxUnsentBytes { get; set; } = 250_000_000;

    /// <summary>How many valid documents are kept so that they need not be read again; 0 for none.</summary>
    [Range(0, 1_000_000)]
    public int DocumentCacheCount { get; set; } = 1_000;

    /// <summary>How much memory they may take together, in bytes.</summary>
    [Range(0, 1_000_000_000)]
    public int DocumentCacheBytes { get; set; } = 50_000_000;

    /// <summary>How much memory answers may take together, in bytes, that are kept while their release lasts; 0 keeps none.</summary>
    [Range(0, 2_000_000_000)]
    public int AnswerCacheBytes { get; set; } = 64_000_000;
}
