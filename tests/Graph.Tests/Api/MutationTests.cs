using System.Text.Json;
using Graph.Api.Subscriptions;
using Graph.Core;
using Graph.Core.Stores;
using Graph.Tests.Access;
using Graph.Tests.Changes;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class MutationTests
{
    [Fact]
    public async Task A_change_set_is_written_told_and_kept_in_the_journal()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var before = await server.ReleaseAsync();
        var input = new
        {
            entities = new[] { new { id = "acme", kind = "COMPANY", name = "Acme Corp" } },
            relations = new[] { new { type = "OWNS", from = "acme", to = "app", statements = new[] { new { document = "doc-2018", says = "Owns it.", status = "CONFIRMED", details = new[] { new { name = "share", value = "100%" } } } } } },
            note = "Seen in the register.",
        };

        var payload = (await server.ApplyAsync(input)).Payload();

        Assert.Equal((1 + 1, 1, 0), (payload.GetProperty("added").GetInt32(), payload.GetProperty("changed").GetInt32(), payload.GetProperty("removed").GetInt32()));
        Assert.Equal((before, await server.ReleaseAsync()), (payload.GetProperty("before").GetString(), payload.GetProperty("after").GetString()));
        var rows = payload.GetProperty("rows");
        Assert.Equal(["acme", "acme.OWNS.app", "acme.OWNS.app:doc-2018"], rows.EnumerateArray().Select(r => r.GetProperty("rowId").GetString()));
        Assert.Equal(("Acme", "Acme Corp"), (rows[0].GetProperty("before").GetProperty("name").GetString(), rows[0].GetProperty("after").GetProperty("name").GetString()));
        Assert.Equal("100%", rows[2].GetProperty("after").GetProperty("details")[0].GetProperty("value").GetString());
        Assert.Equal("CONFIRMED", Assert.Single(payload.GetProperty("consequences").EnumerateArray()).GetProperty("after").GetProperty("status").GetString());
        var journal = payload.GetProperty("journal");
        Assert.Equal(("API", "writer", "Seen in the register."), (journal.GetProperty("source").GetString(), journal.GetProperty("by").GetString(), journal.GetProperty("note").GetString()));
        var read = await server.AskAsync("""{ entity(by: {id: "acme"}) { name relations(types: ["OWNS"]) { nodes { id } } } }""");
        Assert.Equal("""{"entity":{"name":"Acme Corp","relations":{"nodes":[{"id":"acme.OWNS.app"}]}}}""", read.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_dry_run_promises_what_then_happens_and_writes_nothing()
    {
        var (applied, refused) = (0, 0);
        await using var server = await ApiServer.StartForWriterAsync(RandomChanges.Start());
        var content = new MemoryContent();
        content.Apply(RandomChanges.Start());
        var random = new Random(7);
        for (var i = 0; i < 60; i++)
        {
            var changes = RandomChanges.Next(random, content);
            var (before, entries) = (await server.ReleaseAsync(), await server.JournalLengthAsync());
            var promised = await server.ApplyAsync(Editing.Input(changes), dryRun: true);
            Assert.Equal((before, entries), (await server.ReleaseAsync(), await server.JournalLengthAsync()));

            var done = await server.ApplyAsync(Editing.Input(changes));
            try
            {
                var result = content.Apply(changes).Result;
                Assert.Equal(promised.Promise(), done.Promise());
                Assert.Equal(JsonValueKind.Null, promised.Payload().GetProperty("journal").ValueKind);
                Assert.Equal(result.After, await server.ReleaseAsync());
                Assert.Equal(entries + (result.After == result.Before ? 0 : 1), await server.JournalLengthAsync());
                applied++;
            }
            catch (GraphException)
            {
                Assert.Equal(promised.Problems(), done.Problems());
                Assert.Equal((before, entries), (await server.ReleaseAsync(), await server.JournalLengthAsync()));
                refused++;
            }
        }

        Assert.True(applied > 20 && refused > 2, $"{applied} applied, {refused} refused");
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_at_their_places_and_nothing_is_written()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var before = await server.ReleaseAsync();

        var answer = await server.ApplyAsync(new
        {
            entities = new object[]
            {
                new { id = "fine", kind = "PERSON", name = "Fine" }, new { id = "not a slug", kind = "PERSON", name = "Wrong" },
                new { id = "item", kind = "CONTROL_ITEM", name = "Item", aliases = (string[])["One", " "] }, new { id = "doc-2018", kind = "PERSON", name = "Taken" },
            },
            relations = new[] { new { type = "OWNS", from = "acme", to = "app", statements = new[] { new { document = "no-such", says = "Says.", status = "REPORTED" } } } },
            statements = new object[] { new { document = "doc-2018", says = "Of what?", status = "REPORTED" } },
            retract = new[] { new { kind = "DOCUMENT", id = "doc-2020-08-06" } },
        });

        var problems = answer.Problems();
        Assert.Equal(["EMPTY_VALUE input.entities[2].aliases[1]", "MISSING_FIELD input.statements[0]"], problems.Take(2));
        Assert.Contains("BAD_ID input.entities[1]", problems);
        Assert.Contains("ID_TAKEN input.entities[3]", problems);
        Assert.Contains("UNKNOWN_ID input.relations[0].statements[0]", problems);
        Assert.Contains("STILL_REFERENCED input.retract[0]", problems);
        Assert.Equal((before, 1), (await server.ReleaseAsync(), await server.JournalLengthAsync()));
    }

    [Fact]
    public async Task A_row_that_stands_twice_is_told_at_its_second_place()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var row = new { id = "twice", kind = "PERSON", name = "Twice" };

        Assert.Equal(["DUPLICATE_ID input.entities[1]"], (await server.ApplyAsync(new { entities = new[] { row, row } })).Problems());
    }

    [Fact]
    public async Task What_is_shown_can_be_put_back()
    {
        await using var server = await ApiServer.StartForWriterAsync();

        var payload = (await server.ApplyAsync(Editing.Input(ApiSample.All))).Payload();

        Assert.Equal((0, 0, 0), (payload.GetProperty("added").GetInt32(), payload.GetProperty("changed").GetInt32(), payload.GetProperty("rows").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("journal").ValueKind);
    }

    [Fact]
    public async Task Who_did_not_see_the_last_change_does_not_undo_it()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var seen = await server.ReleaseAsync();
        await server.ApplyAsync(Editing.Newcomer("first"));

        var answer = await server.ApplyAsync(new { entities = new[] { new { id = "acme", kind = "COMPANY", name = "Mine" } }, expectedRelease = seen });

        Assert.Equal("RELEASE_CHANGED", answer.Code());
        Assert.Equal("Acme", (await server.AskAsync("""{ entity(by: {id: "acme"}) { name } }""")).GetProperty("data").GetProperty("entity").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Of_two_at_once_that_saw_the_same_release_one_wins()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var seen = await server.ReleaseAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => server.ApplyAsync(
            new { entities = new[] { new { id = "acme", kind = "COMPANY", name = $"Name {i}" } }, expectedRelease = seen })));

        Assert.Single(answers, a => !a.TryGetProperty("errors", out _));
        Assert.Equal(5, answers.Count(a => a.TryGetProperty("errors", out _) && a.Code() == "RELEASE_CHANGED"));
        Assert.Equal(2, await server.JournalLengthAsync());
    }

    [Fact]
    public async Task Mutations_of_one_request_run_one_after_the_other()
    {
        await using var server = await ApiServer.StartForWriterAsync();

        var answer = await server.AskAsync(
            "mutation($a: ChangeSetInput!, $b: ChangeSetInput!, $c: ChangeSetInput!) { a: applyChangeSet(input: $a) { before after } b: applyChangeSet(input: $b) { before after } c: applyChangeSet(input: $c) { before after } }",
            new { a = Editing.Newcomer("one"), b = Editing.Newcomer("two"), c = new { retract = new[] { new { kind = "STATEMENT", id = "one.ACQUIRER_IN.sale:doc-2018" }, new { kind = "RELATION", id = "one.ACQUIRER_IN.sale" }, new { kind = "ENTITY", id = "one" } } } });

        var data = answer.GetProperty("data");
        Assert.Equal(data.GetProperty("a").GetProperty("after").GetString(), data.GetProperty("b").GetProperty("before").GetString());
        Assert.Equal(data.GetProperty("b").GetProperty("after").GetString(), data.GetProperty("c").GetProperty("before").GetString());
        Assert.Equal(data.GetProperty("c").GetProperty("after").GetString(), await server.ReleaseAsync());
    }

    [Fact]
    public async Task A_mutation_runs_once_also_where_the_state_changes_under_its_request()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        server.Watch.Clear();
        server.Watch.Before = (name, _) => name == "Verify" ? throw new StateChangedException("one", "other") : Task.CompletedTask;

        var payload = (await server.ApplyAsync(Editing.Newcomer("once"))).Payload();
        var read = await server.AskAsync("""{ entity(by: {id: "once"}) { id } }""");

        Assert.Equal(3, payload.GetProperty("added").GetInt32());
        Assert.Single(server.Watch.Calls, "Apply");
        Assert.Equal("STORE_BUSY", read.Code());
    }

    [Fact]
    public async Task A_request_that_times_out_after_its_write_says_that_it_wrote()
    {
        await using var server = await ApiServer.StartForWriterAsync(settings: ("Graph:Api:TimeoutSeconds", "4"));
        using var written = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        server.Services.GetRequiredService<ReleaseSignal>().Pulsed += () =>
        {
            written.Release();
            go.Wait(TestContext.Current.CancellationToken);
        };
        var writing = server.ApplyAsync(Editing.Newcomer("late"));
        await (await Task.WhenAny(written.WaitAsync(TestContext.Current.CancellationToken), writing));
        Assert.False(writing.IsCompleted, "It did not come to write within its time.");

        // A request that came later has timed out: so has the one that wrote.
        server.Watch.Before = (name, cancel) => name == "Entities" ? Task.Delay(Timeout.Infinite, cancel) : Task.CompletedTask;
        Assert.Equal("TIMEOUT", (await server.AskAsync("""{ entity(by: {id: "late"}) { id } }""")).Code());
        server.Watch.Before = (_, _) => Task.CompletedTask;
        go.Set();

        var answer = await writing;
        Assert.Equal("TIMEOUT", answer.Code());
        Assert.Contains("wrote before it did: see the journal, number 2", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, await server.JournalLengthAsync());
    }

    [Theory]
    [InlineData("mutation { applyChangeSet(input: {}) { after } }")]
    [InlineData("mutation { applyChangeSet(input: {}, dryRun: true) { after } }")]
    [InlineData("mutation { importSeeds { after } }")]
    [InlineData("{ journal { nodes { by } } }")]
    public async Task Only_who_may_write_writes_and_reads_the_journal(string query)
    {
        await using var open = await ApiServer.StartAsync();
        await using var reader = await ApiServer.StartForReaderAsync();

        Assert.Equal(("WRITES_OFF", "FORBIDDEN"), ((await open.AskAsync(query)).Code(), (await reader.AskAsync(query)).Code()));
    }

    [Fact]
    public async Task Who_may_not_read_the_journal_is_told_of_the_journal()
    {
        await using var off = await ApiServer.StartAsync();
        await using var on = await ApiServer.StartAsync(null, TestKeys.WriteSetting);
        await using var reader = await ApiServer.StartForReaderAsync();

        foreach (var (server, code) in new[] { (off, "WRITES_OFF"), (on, "UNAUTHENTICATED"), (reader, "FORBIDDEN") })
        {
            var answer = await server.AskAsync("{ journal { nodes { by } } }");
            Assert.Equal(code, answer.Code());
            Assert.Contains("he journal is read with a key that may write", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_a_change_raises_the_signal()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        var pulses = 0;
        server.Services.GetRequiredService<ReleaseSignal>().Pulsed += () => pulses++;

        await server.ApplyAsync(Editing.Newcomer("x"), dryRun: true);
        await server.ApplyAsync(new { });
        await server.ApplyAsync(new { entities = new[] { new { id = "not a slug", kind = "PERSON", name = "Wrong" } } });
        Assert.Equal(0, pulses);
        await server.ApplyAsync(Editing.Newcomer("x"));
        Assert.Equal(1, pulses);
    }

    [Theory]
    [InlineData("2017-13", "'2017-13' is not a date")]
    [InlineData(2017, "'2017' is not a date")]
    public async Task A_wrong_date_is_told(object date, string expected)
    {
        await using var server = await ApiServer.StartForWriterAsync();

        var answer = await server.ApplyAsync(new { documents = new[] { new { id = "d", title = "T", publisher = "P", date } } });

        Assert.Contains(expected, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_of_one_document_are_numbered_and_events_get_their_ids()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        object says(string text) => new { document = "doc-2018", says = text, status = "REPORTED" };

        var payload = (await server.ApplyAsync(new { events = new[] { new { entity = "acme", type = "FOUNDED", date = "2017", label = "Founded", statements = new[] { says("One."), says("Two.") } } } })).Payload();

        Assert.Equal(
            ["acme:founded:2017", "acme:founded:2017:doc-2018", "acme:founded:2017:doc-2018:2"],
            payload.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("rowId").GetString()));
    }

    [Fact]
    public async Task A_row_without_an_id_does_not_take_the_place_of_another_period_or_passage()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        object says(string text) => new { document = "doc-2018", says = text, status = "REPORTED" };
        object owns(string start, string text, string? id = null) => new { id, type = "OWNS", from = "acme", to = "app", start, statements = new[] { says(text) } };
        await server.ApplyAsync(new { relations = new[] { owns("2018", "Owned it from 2018.") } });
        var before = await server.ReleaseAsync();
        var other = new { relations = new[] { owns("2020", "Owned it again from 2020.") } };

        var (promised, refused) = (await server.ApplyAsync(other, dryRun: true), await server.ApplyAsync(other));
        var passage = await server.ApplyAsync(new { statements = new[] { new { subject = "RELATION", subjectId = "acme.OWNS.app", document = "doc-2018", says = "Sold it.", status = "REPORTED" } } });

        Assert.Equal(["DEFAULT_ID_TAKEN input.relations[0]", "DEFAULT_ID_TAKEN input.relations[0].statements[0]"], refused.Problems());
        Assert.Equal(refused.Problems(), promised.Problems());
        Assert.Equal(["DEFAULT_ID_TAKEN input.statements[0]"], passage.Problems());
        Assert.Equal(before, await server.ReleaseAsync());
    }

    [Fact]
    public async Task The_same_without_an_id_changes_nothing_and_with_its_id_it_is_replaced()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        object owns(string start, string? id = null) => new { id, type = "OWNS", from = "acme", to = "app", start, statements = new[] { new { document = "doc-2018", says = "Owns it.", status = "REPORTED" } } };
        await server.ApplyAsync(new { relations = new[] { owns("2018") } });

        var again = (await server.ApplyAsync(new { relations = new[] { owns("2018") } })).Payload();
        var replaced = (await server.ApplyAsync(new { relations = new[] { owns("2020", "acme.OWNS.app") } })).Payload();
        var beside = (await server.ApplyAsync(new { relations = new[] { owns("2018", "acme.OWNS.app.2018") } })).Payload();

        Assert.Equal((0, 0), (again.GetProperty("added").GetInt32(), again.GetProperty("changed").GetInt32()));
        Assert.Equal((0, 1), (replaced.GetProperty("added").GetInt32(), replaced.GetProperty("changed").GetInt32()));
        Assert.Equal((2, 0), (beside.GetProperty("added").GetInt32(), beside.GetProperty("changed").GetInt32()));
    }

    [Fact]
    public async Task A_write_of_which_nobody_knows_whether_it_happened_says_so_and_what_to_do()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        server.Watch.Before = (name, _) => name == "Apply"
            ? throw new StoreUnavailableException(StoreUnavailableException.CommitUnknown, "localhost: the connection broke")
            : Task.CompletedTask;

        var answer = await server.ApplyAsync(Editing.Newcomer("x"));

        var message = answer.GetProperty("errors")[0].GetProperty("message").GetString()!;
        Assert.Equal("COMMIT_UNKNOWN", answer.Code());
        Assert.Contains("whole, or nothing of it", message, StringComparison.Ordinal);
        Assert.Contains("the journal", message, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_cannot_stand_in_one_relation_and_name_another()
    {
        await using var server = await ApiServer.StartForWriterAsync();

        var answer = await server.ApplyAsync(new
        {
            relations = new[] { new { type = "OWNS", from = "acme", to = "app", statements = new[] { new { subjectId = "acme.MAKES.app", document = "doc-2018", says = "Owns it.", status = "CONFIRMED" } } } },
        });

        Assert.Contains("WRONG_SUBJECT input.relations[0].statements[0]", answer.Problems());
    }
}
