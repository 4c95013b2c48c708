using System.CommandLine;
using Autoscaler.Cli;

return CommandLine.Run(args, new InvocationConfiguration());
