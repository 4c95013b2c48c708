namespace Autoscaler.Core.Observations;

/// <summary>One of the two records, exactly as Route 53 has it: a compare-and-swap has to repeat every value.</summary>
/// <param name="Name">With the final dot.</param>
/// <param name="SetIdentifier">What tells the two apart.</param>
/// <param name="Weight">0 to 255.</param>
/// <param name="Ttl">In seconds.</param>
/// <param name="Value">The endpoint that it leads to.</param>
/// <param name="HealthCheckId">The health check, if there is one.</param>
public sealed record WeightedRecord(string Name, string SetIdentifier, int Weight, long Ttl, string Value, string? HealthCheckId);
