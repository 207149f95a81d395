using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A source. It is public from the last day of its date as written; an undated one from the day it was read.</summary>
[Name("Document")]
[Implements(typeof(NodeInterface))]
internal sealed class DocumentNode(Document document, Reading reading) : INode
{
    /// <summary>A slug, unique among documents.</summary>
    [Id]
    public string Id => document.Id;

    /// <summary>Its title.</summary>
    public string Title => document.Title;

    /// <summary>Who published it.</summary>
    public string Publisher => document.Publisher;

    /// <summary>The publication date, as exact as the document gives it.</summary>
    public PartialDate? Date => document.Date;

    /// <summary>The day it was read, where it has no date.</summary>
    public PartialDate? Read => document.Read;

    /// <summary>Where it can be read.</summary>
    public string? Url => document.Url;

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language => document.Language;

    /// <summary>What sort of source it is: primary, official-mirror, court-mirror, state-media, press, law-firm, think-tank, reference or low.</summary>
    public string? Grade => document.Grade;

    /// <summary>When its publisher took it back; null where that was not known on the known-at day. From then on its statements no longer count.</summary>
    public PartialDate? Retracted => document.At(reading.Clocks.KnownAt).Retracted;
}
