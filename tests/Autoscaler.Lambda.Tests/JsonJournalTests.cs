using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Lambda.Tests;

public partial class JsonJournalTests
{
    private static readonly Decision Hold = new() { Kind = DecisionKind.Hold, Reason = Reason.InBand, WaitSeconds = 10, Explanation = new Explanation { Goal = new Share(0.25) } };

    private static readonly JournalEntry[] OneOfEach =
    [
        new JournalEntry.Collected(3, 9, 1, new Dictionary<Refusal, int> { [Refusal.TooOld] = 2 }),
        new JournalEntry.ResponseAsked("shop", WakeReason.HotRun, StartOutcome.Started),
        new JournalEntry.WakeUpIgnored(IgnoredBecause.UnknownCluster),
        new JournalEntry.PolicyRejected("7", ["$.clusters[0].detect.cpu"]),
        new JournalEntry.Finding("shop", FindingKind.RecordMissing),
        new JournalEntry.Changed("shop", AccountChange.EndpointCreated),
        new JournalEntry.Reconciled(2, 1, 5, 3),
        new JournalEntry.StackAnswered(StackRequestKind.Update, true),
        new JournalEntry.Decided(new TurnRecord(1, "shop-20261120T1200", 7, "shop", "12", null, null, null, Hold)),
        new JournalEntry.Shifted("shop-20261120T1200", 7, "shop", 0, 204, ShiftOutcome.Applied, "C1"),
        new JournalEntry.Provisioned("shop-20261120T1200", 7, "shop", Floor.Acu, 2, 16.5, FloorOutcome.Moved),
        JournalEntry.Failed.Of("IMetrics", new PortFailure.Retryable("publish 3 points: Throttling (HTTP 400, request r-1)", new InvalidOperationException())),
    ];

    [Fact]
    public void Writes_each_entry_as_one_line() =>
        Assert.Equal(
            """
            {"level":"Debug","function":"CollectMetrics","requestId":"r-9","event":"Collected","samples":3,"points":9,"calls":1,"refused":{"TooOld":2}}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"ResponseAsked","cluster":"shop","by":"HotRun","outcome":"Started"}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"WakeUpIgnored","reason":"UnknownCluster"}
            {"level":"Warning","function":"CollectMetrics","requestId":"r-9","event":"PolicyRejected","version":"7","problems":["$.clusters[0].detect.cpu"]}
            {"level":"Warning","function":"CollectMetrics","requestId":"r-9","event":"Finding","cluster":"shop","kind":"RecordMissing"}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Changed","cluster":"shop","what":"EndpointCreated"}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Reconciled","clusters":2,"overridden":1,"changes":5,"findings":3}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"StackAnswered","request":"Update","success":true}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Decided","schema":1,"response":"shop-20261120T1200","turn":7,"cluster":"shop","decision":"Hold","reason":"InBand","record":{"schema":1,"response":"shop-20261120T1200","turn":7,"cluster":"shop","policyVersion":"12","decision":{"kind":"hold","reason":"inBand","waitSeconds":10,"explanation":{"saturated":false,"goal":0.25,"limits":[]}}}}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Shifted","schema":1,"response":"shop-20261120T1200","turn":7,"cluster":"shop","from":0,"to":204,"outcome":"Applied","changeId":"C1"}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Provisioned","schema":1,"response":"shop-20261120T1200","turn":7,"cluster":"shop","floor":"Acu","from":2,"to":16.5,"outcome":"Moved"}
            {"level":"Error","function":"CollectMetrics","requestId":"r-9","event":"Failed","port":"IMetrics","failure":"Retryable","detail":"publish 3 points: Throttling (HTTP 400, request r-1)"}

            """,
            Written(LogLevel.Debug));

    [Theory]
    [InlineData("Info", 11)]
    [InlineData("Warning", 3)]
    [InlineData("Error", 1)]
    public void Leaves_out_what_is_below_the_level(string lowest, int lines) => Assert.Equal(lines, Written(Enum.Parse<LogLevel>(lowest)).Count(c => c == '\n'));

    [Fact]
    public void Keeps_lines_apart_that_are_written_at_once()
    {
        using var output = new MemoryStream();
        var journal = new JsonJournal(output, FunctionName.Reconcile, LogLevel.Debug);
        Parallel.For(0, 20_000, number => journal.Write(OneOfEach[number % OneOfEach.Length]));
        var written = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(20_000, written.Length);
        Assert.All(written, line => Assert.Equal("Reconcile", JsonElement.Parse(line).GetProperty("function").GetString()));
    }

    [Fact]
    public void Knows_every_kind_of_entry() =>
        Assert.Equal(
            typeof(JournalEntry).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            OneOfEach.Select(entry => entry.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Writes_the_fields_that_SECURITY_lists_and_no_others()
    {
        var written = Written(LogLevel.Debug).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => JsonElement.Parse(line).EnumerateObject().Select(member => member.Name))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var listed = Field().Matches(SecurityPage.Text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(listed, written);
    }

    private static string Written(LogLevel lowest)
    {
        using var output = new MemoryStream();
        var journal = new JsonJournal(output, FunctionName.CollectMetrics, lowest) { RequestId = "r-9" };
        foreach (var entry in OneOfEach)
        {
            journal.Write(entry);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Field();
}
