using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>Which data and rules answer. Two releases that differ hold different data; it is no signature.</summary>
[Name("Release")]
internal sealed class ReleaseNode(IGraphSession session, RuleSet rules)
{
    /// <summary>The hash of the content, 64 hex digits.</summary>
    [Id]
    public string Id => session.Release;

    /// <summary>The fingerprint of the seed files that were loaded last; null where none were.</summary>
    public string? SeedsFingerprint => session.SeedsFingerprint;

    /// <summary>SHA-256 over the rules, in hex.</summary>
    public string RulesHash => rules.Hash;

    /// <summary>SHA-256 over the table of relation types, in hex.</summary>
    public static string RelationTypesHash => RelationTypes.Hash;
}
