namespace Graph.Neo4j.Research;

/// <summary>The functions and procedures that are let through: those of Neo4j 5.26 that only compute or read the graph.</summary>
internal static class AllowedNames
{
    /// <summary>
    /// Functions. Not among them: <c>file</c> and <c>linenumber</c> (files), <c>graph.*</c> (other databases), and whatever a plug-in brings
    /// (<c>apoc.*</c>, <c>genai.*</c>, <c>gds.*</c>), which may reach the network.
    /// </summary>
    public static readonly IReadOnlySet<string> Functions = Words("""
        abs acos asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count date date.realtime
        date.statement date.transaction date.truncate datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime
        datetime.statement datetime.transaction datetime.truncate degrees duration duration.between duration.indays duration.inmonths
        duration.inseconds e elementid endnode exists exp floor haversin head id isempty isnan keys labels last left length
        localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate localtime
        localtime.realtime localtime.statement localtime.transaction localtime.truncate log log10 lower ltrim max min nodes normalize
        nullif percentilecont percentiledisc pi point point.distance point.withinbbox properties radians rand randomuuid range
        relationships replace reverse right round rtrim sign sin size split sqrt startnode stdev stdevp substring sum tail tan time
        time.realtime time.statement time.transaction time.truncate timestamp toboolean tobooleanlist tobooleanornull tofloat
        tofloatlist tofloatornull tointeger tointegerlist tointegerornull tolower tostring tostringlist tostringornull toupper trim
        type upper valuetype vector.similarity.cosine vector.similarity.euclidean
        """);

    /// <summary>Procedures, which tell what the graph is made of, and search its text.</summary>
    public static readonly IReadOnlySet<string> Procedures = Words("""
        db.labels db.relationshiptypes db.propertykeys db.schema.nodetypeproperties db.schema.reltypeproperties db.schema.visualization
        db.index.fulltext.querynodes db.index.fulltext.queryrelationships db.ping
        """);

    /// <summary>Whether a dotted name is in a list. Neo4j does not heed the case of functions.</summary>
    public static bool Allows(IReadOnlySet<string> names, string name) => System.Text.Ascii.IsValid(name) && names.Contains(name.ToLowerInvariant());

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
