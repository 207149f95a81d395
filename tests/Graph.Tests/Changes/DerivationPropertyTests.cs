using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Core;

namespace Graph.Tests.Changes;

/// <summary>Change sets one after another must leave the steps that one change set with the whole content would.</summary>
public class DerivationPropertyTests
{
    [Property(MaxTest = 1_000)]
    public Property Steps_after_many_change_sets_equal_those_of_one() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var content = new MemoryContent();
            var applied = 0;
            content.Apply(RandomChanges.Start());
            for (var i = 0; i < 12; i++)
            {
                try
                {
                    content.Apply(RandomChanges.Next(random, content));
                    applied++;
                }
                catch (GraphException)
                {
                    // A random change set may be refused; the content must then be as it was, which the end of the test sees.
                }
            }

            var whole = new MemoryContent();
            whole.Apply(content.Everything);
            var same = whole.Steps.Count == content.Steps.Count
                && whole.Steps.All(s => content.Steps[s.Key].SequenceEqual(s.Value)) && whole.Release == content.Release;
            return same.Label($"seed {seed}").Classify(applied > 6, "more than half applied");
        });
}
