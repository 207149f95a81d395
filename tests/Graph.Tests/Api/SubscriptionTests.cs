using System.Text.Json;
using Graph.Api.Subscriptions;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class SubscriptionTests
{
    private const string Answer = "rule { name } policy { id } deal { id } status length windowStart pathsFound";
    private const string State = "rule policyId dealId status length windowStart pathsFound";

    private const string Trace = $$"""
        subscription {
          traceChanged(from: "sale") {
            at releaseBefore releaseAfter
            added { {{Answer}} paths { sentence } }
            removed { {{State}} }
            changed { onlyEvidence before { {{State}} } after { {{Answer}} } }
            trace { answers { status } coverage { found release } }
          }
        }
        """;

    private const string Entity = """
        subscription {
          entityChanged(id: "acme") {
            at releaseBefore releaseAfter fields
            relations { added removed changed }
            events { added removed changed }
            entity { name relations { nodes { to { name } } } }
          }
        }
        """;

    [Fact]
    public async Task The_first_event_tells_the_present_state_and_no_difference()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);

        var first = await events.NextFieldAsync();

        Assert.Equal("text/event-stream", events.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(JsonValueKind.Null, first.GetProperty("releaseBefore").ValueKind);
        Assert.Equal(first.GetProperty("trace").GetProperty("coverage").GetProperty("release").GetString(), first.GetProperty("releaseAfter").GetString());
        Assert.Equal((0, 0, 0), Counts(first));
        Assert.Equal(3, first.GetProperty("trace").GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task An_answer_that_comes_is_told_with_its_paths()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);
        var first = await events.NextFieldAsync();

        await WriteAsync(server, Says("order.TARGETS.app", "doc-2020-08-06") with { Relations = [new("order.TARGETS.app", "TARGETS", "order", "app")] });
        var second = await events.NextFieldAsync();

        Assert.Equal((1, 0, 0), Counts(second));
        var added = second.GetProperty("added")[0];
        Assert.Equal(("names-asset", "order"), (added.GetProperty("rule").GetProperty("name").GetString(), added.GetProperty("policy").GetProperty("id").GetString()));
        Assert.Equal("Order on the app names App, which is included in Sale of the app.", added.GetProperty("paths")[0].GetProperty("sentence").GetString());
        Assert.Equal(first.GetProperty("releaseAfter").GetString(), second.GetProperty("releaseBefore").GetString());
        Assert.Equal(4, second.GetProperty("trace").GetProperty("answers").GetArrayLength());
        Assert.True(second.GetProperty("at").GetDateTimeOffset() >= first.GetProperty("at").GetDateTimeOffset());
    }

    [Fact]
    public async Task An_answer_that_goes_is_told_in_short()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);
        await events.NextFieldAsync();

        await WriteAsync(server, new ChangeSet
        {
            Retractions = [new(RowKind.Relation, "catalogue.APPLIES_TO.sale"), new(RowKind.Statement, "catalogue.APPLIES_TO.sale_doc-2020-09-01")],
        });
        var second = await events.NextFieldAsync();

        Assert.Equal((0, 1, 0), Counts(second));
        Assert.Equal(
            """{"rule":"said-to-apply","policyId":"catalogue","dealId":"sale","status":"REPORTED","length":1,"windowStart":"2020-08-28","pathsFound":1}""",
            second.GetProperty("removed")[0].GetRawText());
    }

    [Fact]
    public async Task An_answer_that_differs_is_told_as_it_was_and_as_it_is()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);
        await events.NextFieldAsync();

        await WriteAsync(server, Says("app.USES.tech", "doc-2021-06-09", Stance.Denies));
        var changed = Assert.Single((await events.NextFieldAsync()).GetProperty("changed").EnumerateArray());

        Assert.False(changed.GetProperty("onlyEvidence").GetBoolean());
        Assert.Equal("lists-technology-in-asset", changed.GetProperty("before").GetProperty("rule").GetString());
        Assert.Equal(("REPORTED", "DISPUTED"), (Status(changed.GetProperty("before")), Status(changed.GetProperty("after"))));
    }

    [Fact]
    public async Task More_evidence_for_the_same_answer_is_told_as_such()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);
        await events.NextFieldAsync();

        await WriteAsync(server, Says("app.USES.tech", "doc-2021-06-09"));
        var changed = Assert.Single((await events.NextFieldAsync()).GetProperty("changed").EnumerateArray());

        Assert.True(changed.GetProperty("onlyEvidence").GetBoolean());
        Assert.Equal(Status(changed.GetProperty("before")), Status(changed.GetProperty("after")));
    }

    [Fact]
    public async Task What_does_not_touch_the_answer_is_not_told()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace);
        var first = await events.NextFieldAsync();

        var beside = await WriteAsync(server, new ChangeSet { Entities = [new("beside", EntityKind.Company, "Beside")] });
        await UntilReadAsync(server, 2);
        await WriteAsync(server, Says("app.USES.tech", "doc-2021-06-09"));
        var second = await events.NextFieldAsync();

        Assert.NotEqual(first.GetProperty("releaseAfter").GetString(), beside.After);
        Assert.Equal(beside.After, second.GetProperty("releaseBefore").GetString());
    }

    [Fact]
    public async Task A_known_at_day_hides_what_was_public_later()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Trace.Replace("\"sale\"", "\"sale\", knownAt: \"2020-12-31\"", StringComparison.Ordinal));
        await events.NextFieldAsync();

        await WriteAsync(server, Says("app.USES.tech", "doc-2021-06-09", Stance.Denies));
        await UntilReadAsync(server, 2);
        await WriteAsync(server, Says("app.USES.tech", "doc-2020-09-01", Stance.Denies));

        Assert.Equal((0, 0, 1), Counts(await events.NextFieldAsync()));
    }

    [Fact]
    public async Task What_changes_on_an_entity_is_told_by_name_and_id()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Entity);
        var first = await events.NextFieldAsync();

        await WriteAsync(server, new ChangeSet
        {
            Entities = [new("acme", EntityKind.Company, "Acme & Sons") { Links = ["https://example.org/acme"], Sources = ["doc-2018"] }],
            Relations = [new("acme.OWNS.app-co", "OWNS", "acme", "app-co")],
            Events = [new("acme:Founded:2018", "acme", EventType.Founded, Core.Dates.PartialDate.Parse("2018"), "founded")],
            Retractions = [new(RowKind.Relation, "acme.BASED_IN.land"), new(RowKind.Statement, "acme.BASED_IN.land_doc-2018")],
            Statements =
            [
                Statement("acme.OWNS.app-co", "doc-2018"), Statement("acme.MAKES.app", "doc-2022-03"),
                Statement("acme:Founded:2018", "doc-2018") with { Subject = SubjectKind.Event },
            ],
        }, new Entity("app-co", EntityKind.Company, "App Co"));
        var second = await events.NextFieldAsync();

        Assert.Equal("[]", first.GetProperty("fields").GetRawText());
        Assert.Equal("""["links","name","sources"]""", second.GetProperty("fields").GetRawText());
        Assert.Equal(
            """{"added":["acme.OWNS.app-co"],"removed":["acme.BASED_IN.land"],"changed":["acme.MAKES.app"]}""", second.GetProperty("relations").GetRawText());
        Assert.Equal("""{"added":["acme:Founded:2018"],"removed":[],"changed":[]}""", second.GetProperty("events").GetRawText());
        Assert.Equal("Acme & Sons", second.GetProperty("entity").GetProperty("name").GetString());
        Assert.Equal(first.GetProperty("releaseAfter").GetString(), second.GetProperty("releaseBefore").GetString());
    }

    [Fact]
    public async Task What_another_process_writes_is_noticed()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:WatchSeconds", "1"));
        using var events = await EventReader.OpenAsync(server, Trace);
        await events.NextFieldAsync();

        await using (var other = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(server.DataFile), TestContext.Current.CancellationToken))
        {
            await other.ApplyAsync(Says("app.USES.tech", "doc-2021-06-09", Stance.Denies), TestContext.Current.CancellationToken);
        }

        Assert.Equal((0, 0, 1), Counts(await events.NextFieldAsync()));
    }

    [Fact]
    public async Task Whoever_subscribes_gets_the_difference_on_their_own()
    {
        await using var server = await ApiServer.ListenAsync();
        using var trace = await EventReader.OpenAsync(server, Trace);
        using var entity = await EventReader.OpenAsync(server, Entity);
        await trace.NextFieldAsync();
        await entity.NextFieldAsync();

        await WriteAsync(server, Says("acme.SELLER_IN.sale", "doc-2021-06-09"));

        Assert.Equal((0, 0, 1), Counts(await trace.NextFieldAsync()));
        Assert.Equal("""["acme.SELLER_IN.sale"]""", (await entity.NextFieldAsync()).GetProperty("relations").GetProperty("changed").GetRawText());
    }

    internal static ChangeSet Says(string relation, string document, Stance stance = Stance.Supports) =>
        new() { Statements = [Statement(relation, document) with { Stance = stance }] };

    /// <summary>Writes and says so, as a mutation does.</summary>
    internal static async Task<ChangeResult> WriteAsync(ApiServer server, ChangeSet changes, params Entity[] more)
    {
        var result = await server.Services.GetRequiredService<IGraphStore>().ApplyAsync(
            changes with { Entities = [.. changes.Entities, .. more] }, TestContext.Current.CancellationToken);
        server.Services.GetRequiredService<ReleaseSignal>().Pulse();
        return result;
    }

    /// <summary>Waits until the trace was read so often.</summary>
    private static async Task UntilReadAsync(ApiServer server, int times)
    {
        while (server.Watch.Calls.Count(c => c == "Events") < times)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private static Statement Statement(string subject, string document) => new($"{subject}_{document}_more", SubjectKind.Relation, subject, document, $"says {document}");

    private static (int Added, int Removed, int Changed) Counts(JsonElement change) =>
        (change.GetProperty("added").GetArrayLength(), change.GetProperty("removed").GetArrayLength(), change.GetProperty("changed").GetArrayLength());

    private static string? Status(JsonElement answer) => answer.GetProperty("status").GetString();
}
