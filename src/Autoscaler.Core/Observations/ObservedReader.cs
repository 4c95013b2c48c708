using Autoscaler.Core.Fleet;

namespace Autoscaler.Core.Observations;

/// <summary>A reader as one turn sees it. What is null is not known, which is never the same as zero.</summary>
/// <param name="Instance">The DB instance identifier, lower case.</param>
/// <param name="Pool">Its pool.</param>
/// <param name="Status">RDS's word; see <see cref="ReaderStatus"/>.</param>
public sealed record ObservedReader(string Instance, Pool Pool, string Status)
{
    public DateTimeOffset? CreatedAt { get; init; }

    public int? Vcpus { get; init; }

    /// <summary>The second of the newest sample.</summary>
    public DateTimeOffset? NewestAt { get; init; }

    /// <summary>CPU in percent, second by second, the newest last; null for a second without a sample.</summary>
    public IReadOnlyList<double?> Cpu { get; init => field = value ?? []; } = [];

    /// <summary>The run queue of the newest sample: an average over a minute.</summary>
    public double? Load { get; init; }

    /// <summary>Capacity of a serverless reader. CloudWatch has it once a minute, so it is up to two minutes old.</summary>
    public double? Acu { get; init; }

    public int? Connections { get; init; }
}
