using Graph.Core.Dates;

namespace Graph.Core.Model;

/// <summary>What an event means for the life of its entity.</summary>
public enum EventType
{
    /// <summary>A dated fact without a meaning for the life of the entity.</summary>
    Other,

    /// <summary>A policy was proposed.</summary>
    Proposed,

    /// <summary>A policy was issued.</summary>
    Issued,

    /// <summary>A policy took effect.</summary>
    Effective,

    /// <summary>A deal was announced.</summary>
    Announced,

    /// <summary>A deal was signed.</summary>
    Signed,

    /// <summary>A deal was closed.</summary>
    Closed,

    /// <summary>A policy was revoked or lapsed, a deal was given up, a joint venture or licence ended, a case was decided.</summary>
    Ended,

    /// <summary>A company or another entity began.</summary>
    Founded,
}

/// <summary>A dated fact of an entity. Its statements carry the evidence.</summary>
/// <param name="Id">Unique among events: <c>entity:type:date</c>.</param>
/// <param name="EntityId">The entity it belongs to.</param>
/// <param name="Type">What it means for the life of the entity.</param>
/// <param name="Date">The day, month or year.</param>
/// <param name="Label">What happened, in a few words.</param>
public sealed record Event(string Id, string EntityId, EventType Type, PartialDate Date, string Label);
