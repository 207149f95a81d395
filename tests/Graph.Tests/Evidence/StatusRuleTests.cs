using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;

namespace Graph.Tests.Evidence;

public class StatusRuleTests
{
    [Fact]
    public void Without_a_supporting_statement_there_is_no_status() => Assert.Null(StatusRule.StatusOf([Says("-confirmed")]));

    [Theory]
    [InlineData("reported", RelationStatus.Reported)]
    [InlineData("reported confirmed inferred", RelationStatus.Confirmed)]
    [InlineData("inferred", RelationStatus.Inferred)]
    [InlineData("confirmed -inferred", RelationStatus.Disputed)]
    [InlineData("ruled@2020 -confirmed", RelationStatus.Ruled)]
    [InlineData("confirmed -ruled@2020", RelationStatus.Refuted)]
    [InlineData("ruled@2020 -ruled@2021", RelationStatus.Refuted)]
    [InlineData("-ruled@2020 ruled@2021", RelationStatus.Ruled)]
    [InlineData("ruled@2020-05-01 -ruled@2020-05-01", RelationStatus.Disputed)]
    public void The_latest_ruling_decides_else_a_denial_disputes_else_the_best_support_counts(string statements, RelationStatus expected) =>
        Assert.Equal(expected, StatusRule.StatusOf([.. statements.Split(' ').Select(Says)]));

    [Theory]
    [InlineData(Basis.Inference)]
    [InlineData(Basis.Memory)]
    public void Inference_and_memory_never_rank_above_inferred(Basis basis) =>
        Assert.Equal(RelationStatus.Inferred, StatusRule.StatusOf([Says("ruled@2020") with { Basis = basis }]));

    private static Statement Says(string text)
    {
        var parts = text.TrimStart('-').Split('@');
        return new Statement(text, SubjectKind.Relation, "r", "d", "says so")
        {
            Stance = text.StartsWith('-') ? Stance.Denies : Stance.Supports,
            Status = Enum.Parse<StatementStatus>(parts[0], ignoreCase: true),
            Decided = parts.Length > 1 ? PartialDate.Parse(parts[1]) : null,
        };
    }
}
