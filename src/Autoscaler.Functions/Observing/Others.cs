using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>The other running responses of the cluster, and which of two has to go: the one that started later, at the same time the one with the larger name.</summary>
internal static class Others
{
    public static IReadOnlyList<OtherResponse> Of(IReadOnlyList<RunningResponse> running, ObserveInput input, ResponseState state)
    {
        // What Step Functions says of our own start is compared with what it says of theirs.
        var own = running.FirstOrDefault(response => response.Execution == input.Execution)?.StartedAt ?? input.StartedAt ?? DateTimeOffset.MaxValue;
        return
        [
            .. running.Where(response => response.Execution != input.Execution && response.Execution != state.Continues)
                .Select(response => new OtherResponse(response.Name, response.StartedAt < own || (response.StartedAt == own && string.CompareOrdinal(response.Name, state.Response) < 0))),
        ];
    }
}
