using Autoscaler.Core.Overrides;

namespace Autoscaler.Core.Observations;

/// <summary>What reading the operator's override came to.</summary>
/// <param name="IsReadable">False where the parameter could not be read or holds something else: then nobody knows whether there is an override.</param>
/// <param name="Override">The override in force; null where there is none.</param>
public sealed record OverrideReading(bool IsReadable, Override? Override);
