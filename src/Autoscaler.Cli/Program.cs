using System.CommandLine;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli;
using Autoscaler.Cli.Accounts;

#pragma warning disable RS0030 // The composition root: the only place of the command line that reads the clock, the environment and the console.
const string ShowCursor = "\u001b[?25h";

// A progress bar hides the cursor, and whoever interrupts one wants it back.
Console.CancelKeyPress += (_, _) =>
{
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write(ShowCursor);
    }
};
var outside = new Outside(TimeProvider.System, Environment.GetEnvironmentVariable, new DeskAccount(TimeProvider.System));
return CommandLine.Run(args, new InvocationConfiguration(), outside);
#pragma warning restore RS0030
