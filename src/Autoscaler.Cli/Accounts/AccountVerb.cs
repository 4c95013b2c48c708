using System.CommandLine;
using Autoscaler.Aws.Desk;

namespace Autoscaler.Cli.Accounts;

/// <summary>Runs what needs an account: whatever AWS does to it becomes one line and exit code 1.</summary>
internal static class AccountVerb
{
    public static void Do(Command command, Func<ParseResult, CancellationToken, Task<int>> verb) => command.SetAction(async (parsed, stop) =>
    {
        try
        {
            return await verb(parsed, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("Stopped.");
            return Exit.Findings;
        }
        catch (Exception error) when (DeskFailure.Of(error) is { } says)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(says);
            return Exit.Findings;
        }
    });
}
