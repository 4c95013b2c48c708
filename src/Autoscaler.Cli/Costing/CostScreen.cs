using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;
using Spectre.Console;

namespace Autoscaler.Cli.Costing;

/// <summary>Two bills, item by item beside the AWS sample's: a month in which nothing happens, and one spike.</summary>
internal static class CostScreen
{
    private static readonly string[] Both = [ControllerWords.Ours, "guidance"];

    // A quarter of what the provisioned readers can do: nothing is hot, and the heat gate holds back what it may.
    private static readonly Demand Calm = new Demand.Curve(0.25, []);

    public static int Run(Scenario spike, ClusterPolicy policy, string? json, InvocationConfiguration terminal)
    {
        var calm = spike with { Name = "calm hour", Seconds = 3600, Demand = Calm, Events = [], IsSingleSpike = false };
        var (rest, hot) = Watched(calm, spike, policy, terminal.Error);
        var readers = (spike.Cluster.Readers ?? policy.Readers.Min) + spike.Cluster.ServerlessReaders;
        var (month, bill, ingest) = (MonthAtRest.Of(rest.Runs[0], rest.Runs[1], readers), SpikeBill.Of(hot.Runs[0], hot.Runs[1]), MonthAtRest.Ingest(readers));
        if (!WrittenFile.IsOutput(json))
        {
            var console = Screen.On(terminal.Output);
            Write(console, $"A month at rest, {Amount.Count(readers)} readers: what the controller itself costs", month);
            console.Write(new Paragraph($"Log ingest of RDSOSMetrics at 1 s comes on top, for either: {Amount.Dollars(ingest.Low)} to {Amount.Dollars(ingest.High)}, for messages of 4.2 to 11.8 KB.\n\n"));
            Write(console, $"One spike: {PlainLine.Of(spike.Name)}, {Amount.Seconds(spike.Seconds)}, simulated", bill);
            console.Write(new Paragraph($"Seconds of overload in it: {Amount.Count(hot.Runs[0].OverloadSeconds)}, the sample {Amount.Count(hot.Runs[1].OverloadSeconds)}. Prices of us-east-1 on demand: check before quoting.\n", Palette.Quiet));
        }

        return WrittenFile.Put(json, () => Json(month, ingest, spike.Name, bill), terminal) ?? Exit.Good;
    }

    private static (Outcome Calm, Outcome Hot) Watched(Scenario calm, Scenario spike, ClusterPolicy policy, TextWriter error)
    {
        Outcome? rest = null;
        Outcome? hot = null;
        ProgressBar.Show(error, Both.Length * (calm.Seconds + spike.Seconds), step =>
        {
            rest = Simulator.Run(calm, policy, Both, 1, (controller, second) => step("calm hour", (Both.IndexOf(controller) * calm.Seconds) + second));
            hot = Simulator.Run(spike, policy, Both, 1, (controller, second) => step("spike", (Both.Length * calm.Seconds) + (Both.IndexOf(controller) * spike.Seconds) + second));
        });
        return (rest!, hot!);
    }

    private static void Write(IAnsiConsole console, string heading, IReadOnlyList<CostItem> items)
    {
        console.Write(new Paragraph(heading + "\n", Palette.Heading));
        var table = Tables.New(console, "", "quantity", ">autoscaler", ">AWS sample");
        foreach (var item in items)
        {
            table.AddRow(new Text(item.What), new Text(item.Quantity), new Text(Amount.Dollars(item.Ours)), new Text(Amount.Dollars(item.Sample)));
        }

        table.AddRow(new Text("sum", Palette.Heading), new Text(""), new Text(Amount.Dollars(items.Sum(item => item.Ours)), Palette.Heading), new Text(Amount.Dollars(items.Sum(item => item.Sample)), Palette.Heading));
        console.Write(table);
    }

    private static string Json(IReadOnlyList<CostItem> month, (double Low, double High) ingest, string spike, IReadOnlyList<CostItem> bill) => new JsonObject
    {
        ["month_at_rest"] = Array(month),
        ["log_ingest_usd"] = new JsonObject { ["low"] = ingest.Low, ["high"] = ingest.High },
        ["spike"] = spike,
        ["spike_bill"] = Array(bill),
    }.ToJsonString();

    private static JsonArray Array(IReadOnlyList<CostItem> items) =>
        new([.. items.Select(item => new JsonObject { ["item"] = item.What, ["quantity"] = item.Quantity, ["autoscaler_usd"] = item.Ours, ["aws_sample_usd"] = item.Sample })]);
}
