using Graph.Cli.Traces;

namespace Graph.Tests.Cli;

public sealed class VoicesTests
{
    [Theory]
    [InlineData(null, "source", false, "")]
    [InlineData(null, "source", true, "According to Gazette [1].")]
    [InlineData(null, "inference", true, "Inferred by the editors [1].")]
    [InlineData(null, "memory", true, "From the editors' memory [1].")]
    [InlineData("Shen Yi", "source", false, "Said by Shen Yi [1].")]
    public void Only_a_claim_is_put_in_the_mouth_of_its_publisher(string? speaker, string basis, bool isClaim, string expected) =>
        Assert.Equal(expected, Voices.Tell([Source("1", speaker, basis)], isClaim, isNew: true));

    [Fact]
    public void Equal_limits_are_told_once_and_different_ones_apart() => Assert.Equal(
        "Said by A [1], B [2] (scope: core). (scope: US; share: 1%) [3].",
        Voices.Tell(
            [
                Source("1", "A", "source", ("scope", "core")), Source("2", "B", "source", ("scope", "core")),
                Source("3", null, "source", ("share", "1%"), ("scope", "US")), Source("4", null, "source", ("value", "5")),
            ],
            isClaim: false, isNew: true));

    [Fact]
    public void A_side_of_a_dispute_never_makes_a_publisher_say_what_the_editors_concluded() =>
        Assert.Equal("inferred by the editors [1] (reported)", Voices.TellSide(Source("1", null, "inference")));

    private static SourceView Source(string label, string? speaker, string basis, params (string Key, string Value)[] details) => new(
        1, label, "s", "r", new DocumentView("d", "Title", "Gazette", "2020", null, null, null, null, null), null, "Says so.",
        speaker is null ? null : new SpeakerView("id", speaker), "supports", "reported", basis, null, null, details.ToDictionary(d => d.Key, d => d.Value));
}
