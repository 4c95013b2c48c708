using System.CommandLine;

namespace Autoscaler.Cli;

internal static class SimulateCommand
{
    private const int Findings = 1;

    public static Command Create()
    {
        var command = new Command("simulate", "Show what the controller would do to a spike, beside native scaling and the AWS sample. Not built yet.");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Error.WriteLine("simulate: the simulator is not built yet; so far there are sensing and the AWS clients (see CHANGELOG.md).");
            return Findings;
        });
        return command;
    }
}
