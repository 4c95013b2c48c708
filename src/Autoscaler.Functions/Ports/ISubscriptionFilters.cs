namespace Autoscaler.Functions.Ports;

/// <summary>Who is subscribed to the log group that Enhanced Monitoring writes.</summary>
public interface ISubscriptionFilters
{
    /// <summary>A log group has room for so many.</summary>
    const int Most = 2;

    /// <returns>The names of the filters; null where there is no such log group.</returns>
    Task<IReadOnlyList<string>?> Names(CancellationToken stop);
}
