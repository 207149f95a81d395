using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Tracing;
using Graph.Embedded;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Tracing;

public sealed class TracerTests : IAsyncLifetime
{
    private const string Direct = "// name: names-deal\n// reason: The policy names the deal.\n(policy:Policy)-[:TARGETS]->(deal:Deal)";
    private const string Party = "// name: names-party\n// reason: The policy names a party.\n(policy:Policy)-[:TARGETS]->(:Company)-[:SELLER_IN]->(deal:Deal)";
    private const string Chain = "// name: through-acts\n// reason: By acts.\n(policy:Policy)<-[:IMPLEMENTS]-{0,2}(:Policy)-[:TARGETS]->(deal:Deal)";

    private readonly string _folder = Directory.CreateTempSubdirectory("tracer").FullName;
    private EmbeddedStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(Path.Combine(_folder, "graph.db")), Token);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Answers_come_by_strength_then_length_then_window_then_id_then_rule()
    {
        await LoadAsync(
            ["p1", "p2", "p3"],
            Fact("p1", "TARGETS", "sale", "2020-03-01", StatementStatus.Reported),
            Fact("p2", "TARGETS", "firm", "2020-02-01", StatementStatus.Confirmed),
            Fact("p3", "TARGETS", "firm", "2020-01-01", StatementStatus.Confirmed),
            Fact("p3", "TARGETS", "sale", "2020-05-01", StatementStatus.Confirmed),
            Fact("firm", "SELLER_IN", "sale", "2019-01-01", StatementStatus.Confirmed));

        var trace = await TraceAsync(new TraceQuestion("sale", null, Clocks.None), Party, Direct);

        Assert.Equal(
            ["p3 names-deal Confirmed", "p3 names-party Confirmed", "p2 names-party Confirmed", "p1 names-deal Reported"],
            trace.Answers.Select(a => $"{a.PolicyId} {a.Rule.Name} {a.Status}"));
    }

    [Fact]
    public async Task Both_sides_give_the_same_answers()
    {
        await LoadAsync(
            ["p1"], Fact("p1", "TARGETS", "firm", "2020-02-01"), Fact("firm", "SELLER_IN", "sale", "2019-01-01"), Fact("p1", "TARGETS", "sale", "2021"));

        var fromDeal = await TraceAsync(new TraceQuestion("sale", null, Clocks.None), Direct, Party);
        var fromPolicy = await TraceAsync(new TraceQuestion("p1", null, Clocks.None), Direct, Party);
        var pair = await TraceAsync(new TraceQuestion("p1", "sale", Clocks.None), Direct, Party);

        Assert.Equal(2, fromDeal.Answers.Count);
        Assert.Equal(Texts(fromDeal), Texts(fromPolicy));
        Assert.Equal(Texts(fromDeal), Texts(pair));
    }

    [Fact]
    public async Task A_cut_is_told_and_what_was_found_stays_exact()
    {
        await LoadAsync(
            ["p1", "p2", "p3"], Fact("p1", "TARGETS", "sale", "2020"), Fact("p2", "TARGETS", "sale", "2020"), Fact("p3", "TARGETS", "sale", "2020"));

        var coverage = (await TraceAsync(new TraceQuestion("sale", null, Clocks.None, new TraceLimits(MaxAnswers: 2)), Direct)).Coverage;

        Assert.Equal((3, 2, true, false), (coverage.Found, coverage.Shown, coverage.Complete, coverage.EverythingShown));
    }

    [Fact]
    public async Task Nothing_found_is_complete_and_says_what_was_searched()
    {
        await LoadAsync(["p1"], Fact("p1", "TARGETS", "sale", "2020"));

        var trace = await TraceAsync(new TraceQuestion("sale", null, new Clocks(PartialDate.Parse("2019-12-31").FirstDay)), Direct, Party);

        Assert.Empty(trace.Answers);
        Assert.Equal((0, true, "names-deal names-party"), (trace.Coverage.Found, trace.Coverage.Complete, string.Join(' ', trace.Coverage.Rules.Select(r => r.Name))));
    }

    [Theory]
    [InlineData("2018", "2018-12-31", WindowPosition.Before)]
    [InlineData("2018", "2020-01-01", WindowPosition.During)]
    [InlineData("2020-06-01", null, WindowPosition.During)]
    [InlineData("2021-01-01", null, WindowPosition.After)]
    public async Task A_window_lies_before_during_or_after_the_span_of_the_deal(string start, string? end, WindowPosition expected)
    {
        await LoadAsync(["p1"], Fact("p1", "TARGETS", "sale", start, end: end));
        Event[] events = [Event("sale", EventType.Announced, "2020-01-01"), Event("sale", EventType.Closed, "2020-12-31")];
        await _store.ApplyAsync(new ChangeSet { Events = events, Statements = [.. events.Select(e => Says(e, "d"))] }, Token);

        var trace = await TraceAsync(new TraceQuestion("sale", null, Clocks.None), Direct);

        Assert.Equal(expected, trace.Answers[0].Paths[0].Position);
    }

    [Fact]
    public async Task Without_a_start_of_the_deal_the_position_is_not_known()
    {
        await LoadAsync(["p1"], Fact("p1", "TARGETS", "sale", "2020"));

        var trace = await TraceAsync(new TraceQuestion("sale", null, Clocks.None), Direct);

        Assert.Equal(WindowPosition.Unknown, trace.Answers[0].Paths[0].Position);
    }

    [Fact]
    public async Task A_longer_path_that_held_is_not_hidden_by_a_shorter_one_that_never_did()
    {
        await LoadAsync(
            ["law", "act"],
            Fact("act", "IMPLEMENTS", "law", "2020", end: "2020-12-31"),
            Fact("act", "TARGETS", "sale", "2020"),
            Fact("law", "TARGETS", "sale", "2022", StatementStatus.Reported));

        var asked = new TraceQuestion("law", "sale", new Clocks(PartialDate.Parse("2020-06-01").FirstDay));
        var trace = await TraceAsync(asked, Chain);

        Assert.Equal(["act.IMPLEMENTS.law act.TARGETS.sale"], trace.Answers[0].Paths.Select(p => string.Join(' ', p.Relations)));
    }

    [Theory]
    [InlineData("salle", null, "unknown-id", "sale")]
    [InlineData("firm", null, "wrong-kind", "Company")]
    [InlineData("p1", "p1", "wrong-kind", "as well")]
    public async Task A_question_that_makes_no_sense_is_refused(string id, string? other, string code, string expected)
    {
        await LoadAsync(["p1"], Fact("p1", "TARGETS", "sale", "2020"));

        var e = await Assert.ThrowsAsync<GraphException>(() => TraceAsync(new TraceQuestion(id, other, Clocks.None), Direct));

        Assert.Equal(code, e.Code);
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_public_yet_cannot_be_asked_about()
    {
        await LoadAsync(["p1"], Fact("p1", "TARGETS", "sale", "2020"));

        var e = await Assert.ThrowsAsync<GraphException>(
            () => TraceAsync(new TraceQuestion("sale", null, new Clocks(KnownAt: PartialDate.Parse("2017-12-31").FirstDay)), Direct));

        Assert.Equal("not-known-yet", e.Code);
    }

    private static IEnumerable<string> Texts(Trace trace) =>
        trace.Answers.Select(a => $"{a.PolicyId} {a.DealId} {a.Rule.Name} {a.Status} {string.Join(';', a.Paths.Select(p => string.Join(' ', p.Relations) + p.Window))}");

    private static (Relation, Statement) Fact(
        string from, string type, string to, string start, StatementStatus status = StatementStatus.Confirmed, string? end = null)
    {
        var relation = Relation(from, type, to, start);
        return (relation, Says(relation, "d", end) with { Status = status });
    }

    private async Task LoadAsync(string[] policies, params (Relation Relation, Statement Statement)[] facts) => await _store.ApplyAsync(
        new ChangeSet
        {
            Documents = [Doc("d", "2018-01-01")],
            Entities = [.. policies.Select(p => Entity(p, EntityKind.Policy)), Entity("firm", EntityKind.Company), Entity("sale", EntityKind.Deal)],
            Relations = [.. facts.Select(f => f.Relation)],
            Statements = [.. facts.Select(f => f.Statement)],
        },
        Token);

    private async Task<Trace> TraceAsync(TraceQuestion question, params string[] rules)
    {
        var set = RuleSet.Read(rules.Select(r => (r.Split('\n')[0]["// name: ".Length..] + ".cypher", r)));
        await using var session = await _store.OpenSessionAsync(Token);
        return await new Tracer(set).TraceAsync(session, question, Token);
    }
}
