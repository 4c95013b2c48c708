using System.CommandLine;
using Autoscaler.Cli.Costing;
using Autoscaler.Cli.Simulating;
using Autoscaler.Cli.Terminal;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler cost</c>: what the controller costs in a calm month and what a spike costs, beside the AWS sample.</summary>
internal static class CostCommand
{
    private const int MostVcpus = 192;

    private static readonly Option<string?> Policy = new("--policy") { Description = "A policy file; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string> Spike = new("--scenario") { Description = "The spike: a built-in scenario, or a file of docs/scenarios.md.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "flash-sale" };

    private static readonly Option<string?> Readers = new("--readers") { Description = "Provisioned readers; without it, the policy's readers.min.", HelpName = "N" };

    private static readonly Option<string?> Serverless = new("--serverless") { Description = "Serverless readers; without it, the scenario's.", HelpName = "N" };

    private static readonly Option<string?> Vcpus = new("--vcpus") { Description = "Of each provisioned reader; without it, the scenario's.", HelpName = "N" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the bills for machines; - is the output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("cost", "Show what the controller costs in a calm month, and what a spike costs with it, item by item beside the AWS sample. Needs no account.\nExample: autoscaler cost --readers 4 --vcpus 8")
        {
            Policy, Spike, Readers, Serverless, Vcpus, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var (problems, notes) = (new List<string>(), new List<string>());
            var policy = InputFiles.Policy(parsed.GetValue(Policy), problems, notes);
            var scenario = InputFiles.Scenario(parsed.GetValue(Spike)!, null, problems);
            var readers = GivenOptions.Whole(parsed, Readers, GivenOptions.MostReaders, problems);
            var serverless = GivenOptions.Whole(parsed, Serverless, GivenOptions.MostReaders, problems);
            var vcpus = GivenOptions.Whole(parsed, Vcpus, MostVcpus, problems);
            if (problems.Count > 0)
            {
                return Exit.Refuse(terminal.Error, problems);
            }

            var given = scenario!.Cluster;
            var cluster = new ClusterShape(readers ?? given.Readers, vcpus ?? given.VcpusPerReader, serverless ?? given.ServerlessReaders);
            NoteLines.Write(notes, parsed.GetValue(Json), terminal);
            return CostScreen.Run(scenario with { Cluster = cluster }, policy!, parsed.GetValue(Json), terminal);
        });
        return command;
    }
}
