using System.CommandLine;
using Autoscaler.Cli;

#pragma warning disable RS0030 // The composition root: the only place of the command line that reads the clock.
return CommandLine.Run(args, new InvocationConfiguration(), TimeProvider.System);
#pragma warning restore RS0030
