using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Lambda.Tests;

public partial class JsonJournalTests
{
    private static readonly JournalEntry[] OneOfEach =
    [
        new JournalEntry.Collected(3, 9, 1, new Dictionary<Refusal, int> { [Refusal.TooOld] = 2 }),
        new JournalEntry.ResponseAsked("shop", WakeReason.HotRun, StartOutcome.Started),
        new JournalEntry.WakeUpIgnored(IgnoredBecause.UnknownCluster),
        new JournalEntry.PolicyRejected("7", ["$.clusters[0].detect.cpu"]),
        new JournalEntry.Finding("shop", FindingKind.RecordMissing),
        new JournalEntry.Changed("shop", AccountChange.EndpointCreated),
        new JournalEntry.Reconciled(2, 1, 3),
        new JournalEntry.StackAnswered(StackRequestKind.Update, true),
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
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"Reconciled","clusters":2,"changes":1,"findings":3}
            {"level":"Info","function":"CollectMetrics","requestId":"r-9","event":"StackAnswered","request":"Update","success":true}
            {"level":"Error","function":"CollectMetrics","requestId":"r-9","event":"Failed","port":"IMetrics","failure":"Retryable","detail":"publish 3 points: Throttling (HTTP 400, request r-1)"}

            """,
            Written(LogLevel.Debug));

    [Theory]
    [InlineData("Info", 8)]
    [InlineData("Warning", 3)]
    [InlineData("Error", 1)]
    public void Leaves_out_what_is_below_the_level(string lowest, int lines) => Assert.Equal(lines, Written(Enum.Parse<LogLevel>(lowest)).Count(c => c == '\n'));

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
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "SECURITY.md")))
        {
            root = root.Parent!;
        }

        var listed = Field().Matches(File.ReadAllText(Path.Combine(root.FullName, "SECURITY.md"))).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
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
