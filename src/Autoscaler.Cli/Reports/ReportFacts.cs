using Autoscaler.Simulation.Physics;

namespace Autoscaler.Cli.Reports;

/// <summary>What a report says beside the outcome.</summary>
/// <param name="Says">What the scenario shows, in a sentence or two.</param>
/// <param name="Command">The command line that makes the same report.</param>
/// <param name="Constants">The constants of the world, with the values that counted; empty where the world was a real one.</param>
/// <param name="DetectCpu">detect.cpu of the policy, in percent; null: not known.</param>
/// <param name="VcpusPerReader">Of a provisioned reader; null: not known, and then the capacity of their pool is not drawn.</param>
internal sealed record ReportFacts(string Says, string Command, IReadOnlyList<(Constant Constant, double Value)> Constants, double? DetectCpu, double? VcpusPerReader);
