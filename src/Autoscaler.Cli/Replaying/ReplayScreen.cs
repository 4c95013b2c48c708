using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Reports;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Scenarios;
using Spectre.Console;

namespace Autoscaler.Cli.Replaying;

/// <summary>Reads recorded samples, lets the production code decide on the demand that they show, and tells what would have come of it.</summary>
internal static class ReplayScreen
{
    public static int Run(ReplayInputs inputs, InvocationConfiguration terminal)
    {
        var problems = new List<string>();
        if (Read(inputs, problems, terminal.Error) is not { } load)
        {
            return Exit.Refuse(terminal.Error, problems);
        }

        problems.ForEach(terminal.Error.WriteLine);
        NoteLines.Write(inputs.Notes, inputs.JsonFile, terminal);
        var scenario = ScenarioOf(inputs.Name, inputs.Serverless.Count, load.Load);
        var outcome = ReplayRuns.Run(inputs, scenario, load.Load, terminal.Error);
        if (!WrittenFile.IsOutput(inputs.JsonFile))
        {
            var console = Screen.On(terminal.Output);
            console.Write(new Paragraph($"{scenario.Says}\n", Palette.Quiet));
            RecordingTable.Write(console, load.Recording, load.Pools);
            OutcomeScreen.Write(console, outcome);
            ThresholdLines.Write(console, inputs.Policy, load.Load, outcome);
        }

        return WrittenFile.Put(inputs.JsonFile, () => ReplayJson.Of(outcome, load.Recording, load.Pools, load.Load), terminal)
            ?? WrittenFile.Put(inputs.ReportFile, () => ReportPage.Of(outcome, Facts(inputs, scenario)), terminal)
            ?? (problems.Count > 0 ? Exit.Findings : Exit.Good);
    }

    /// <summary>What a recording says: also for whoever tunes a policy by it.</summary>
    /// <returns>Null where there is nothing to replay, with the reason among the problems.</returns>
    public static (Recording Recording, IReadOnlyDictionary<string, Pool> Pools, RecordedLoad Load)? Read(ReplayInputs inputs, List<string> problems, TextWriter error)
    {
        var recording = new Recording(inputs.From, inputs.To);
        var bytes = inputs.Files.Where(File.Exists).Sum(file => (double)new FileInfo(file).Length);
        ProgressBar.Show(error, bytes, step => recording.Read(inputs.Files, problems, step));
        List<string> unknown = [.. inputs.Provisioned.Select(pattern => ("--provisioned", pattern)).Concat(inputs.Serverless.Select(pattern => ("--serverless", pattern)))
            .Where(one => recording.Readers.Count > 0 && !recording.Readers.Keys.Any(instance => ReplayInputs.Matches([one.pattern], instance)))
            .Select(one => $"{one.Item1} {one.pattern}: no such instance was recorded; there are {string.Join(", ", recording.Readers.Keys.Take(10))}.")];
        if (unknown.Count > 0)
        {
            problems.AddRange(unknown);
            return null;
        }

        var pools = recording.Readers.Keys
            .Select(instance => (Instance: instance, Pool: PoolOf(inputs, instance))).Where(one => one.Pool is not null)
            .ToDictionary(one => one.Instance, one => one.Pool!.Value, StringComparer.Ordinal);
        if (recording.IsTooLong)
        {
            problems.Add($"The recording is longer than 24 hours: choose a part of it with --from and --to.");
            return null;
        }

        if (!pools.ContainsValue(Pool.Provisioned) || pools.Where(one => one.Value == Pool.Provisioned).All(one => recording.Readers[one.Key].Vcpus == 0))
        {
            problems.AddRange(recording.Samples > 0 || problems.Count == 0 ? [recording.Samples == 0
                ? $"{string.Join(", ", inputs.Files)}: no sample of Enhanced Monitoring in it{(inputs.From is null && inputs.To is null ? "" : " between --from and --to")}."
                : $"No provisioned reader with a number of vCPUs among {string.Join(", ", recording.Readers.Keys.Take(10))}: see --provisioned and --serverless."] : []);
            return null;
        }

        return (recording, pools, new RecordedLoad([.. pools.Select(one => (recording.Readers[one.Key], one.Value))], inputs.Policy.Shift.SaturationCpu));
    }

    /// <summary>A recorded demand as a scenario: requests of the usual cost that need the same CPU.</summary>
    public static Scenario ScenarioOf(string name, int serverlessReaders, RecordedLoad load)
    {
        var perRequest = new Nature(new Dictionary<string, double>()).Of(Constants.RequestCpu) / 1000;
        var bound = load.IsBound.Count(second => second);
        var begin = DateTimeOffset.FromUnixTimeSeconds(load.First);
        return new Scenario
        {
            Name = name,
            Says = string.Create(CultureInfo.InvariantCulture, $"Recorded from {begin:u} on, for {Clock.At(load.Seconds)}. Demand is the busy vCPU of all readers; requests are worked out of it, at {perRequest * 1000:0.#} ms of CPU each.{(bound > 0 ? $" For {bound} s a provisioned reader was saturated, so there demand is a lower bound." : "")}"),
            Seconds = load.Seconds,
            Demand = new Demand.Recorded([.. load.Vcpus.Select(vcpus => vcpus / perRequest)]),
            Cluster = new ClusterShape(load.ReadersAtFirst, load.VcpusPerReader, Math.Max(1, serverlessReaders)),
        };
    }

    private static Pool? PoolOf(ReplayInputs inputs, string instance) =>
        ReplayInputs.Matches(inputs.Serverless, instance) ? Pool.Serverless
        : inputs.Provisioned.Count == 0 || ReplayInputs.Matches(inputs.Provisioned, instance) ? Pool.Provisioned
        : null;

    private static ReportFacts Facts(ReplayInputs inputs, Scenario scenario)
    {
        var nature = new Nature(scenario.Constants);
        return new ReportFacts(
            scenario.Says, inputs.CommandLine, [.. Constants.All.Select(constant => (constant, nature.Of(constant)))], inputs.Policy.Detect.Cpu, scenario.Cluster.VcpusPerReader);
    }
}
