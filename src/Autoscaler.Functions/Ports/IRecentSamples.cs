using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Functions.Ports;

/// <summary>What did these readers' own log streams say in the last seconds?</summary>
public interface IRecentSamples
{
    /// <summary>Reads at most as many streams as the account's rate allows, in the given order: put the busiest first.</summary>
    /// <returns>The samples since then of every reader whose stream was read, an empty list included; a reader that is missing was not read.</returns>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> Read(IReadOnlyList<Instance> readers, DateTimeOffset since, CancellationToken stop);
}
