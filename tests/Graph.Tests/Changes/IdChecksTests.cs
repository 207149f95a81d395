using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Changes;

public class IdChecksTests
{
    [Fact]
    public void Two_new_rows_of_two_kinds_cannot_have_one_id()
    {
        var changes = new ChangeSet { Documents = [Doc("same", "2020")], Entities = [Entity("same", EntityKind.Person)] };

        var problem = Assert.Single(Refused(changes, EmptyContent.Instance));

        Assert.Equal(("id-taken", "entity 'same'"), (problem.Code, problem.Place));
        Assert.Contains("document 'same'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_row_is_told_although_the_other_one_is_put_again()
    {
        var content = new MemoryContent();
        content.Apply(new ChangeSet { Entities = [Entity("same", EntityKind.Person)] });

        var problem = Assert.Single(Refused(
            new ChangeSet { Documents = [Doc("same", "2020")], Entities = [Entity("same", EntityKind.Person)] }, content));

        Assert.Equal(("id-taken", "document 'same'"), (problem.Code, problem.Place));
    }

    private static IReadOnlyList<Problem> Refused(ChangeSet changes, IContentReader content) =>
        Assert.Throws<GraphException>(() => ChangePlanner.Plan(changes, content, TestContext.Current.CancellationToken)).Problems;
}
