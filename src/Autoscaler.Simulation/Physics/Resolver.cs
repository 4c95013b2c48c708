using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Physics;

/// <summary>A resolver of a zone, with the cache that some of its hosts share: one answer for the record, one for each endpoint behind it.</summary>
internal sealed class Resolver(
    TimeSpan ttl,
    TimeSpan endpointTtl,
    Func<DateTimeOffset, Pool, IReadOnlyList<DbInstance>> endpoint,
    Func<DateTimeOffset, (int Provisioned, int Serverless)> weights,
    SeededRandom random)
{
    private readonly (DbInstance? Reader, DateTimeOffset Until)[] addresses = new (DbInstance?, DateTimeOffset)[2];

    private (Pool Pool, DateTimeOffset Until) alias;

    /// <returns>Null where the endpoint has no reader to answer with.</returns>
    public DbInstance? Resolve(DateTimeOffset now)
    {
        if (alias.Until <= now)
        {
            alias = (Draw(now), now + ttl);
        }

        ref var address = ref addresses[(int)alias.Pool];
        if (address.Until <= now)
        {
            var readers = endpoint(now, alias.Pool);
            address = (readers.Count == 0 ? null : readers[(int)(random.NextFraction() * readers.Count)], now + endpointTtl);
        }

        return address.Reader;
    }

    public void Forget()
    {
        alias = default;
        Array.Clear(addresses);
    }

    // Route 53 gives each half where both weights are 0.
    private Pool Draw(DateTimeOffset now)
    {
        var (provisioned, serverless) = weights(now);
        var share = provisioned + serverless == 0 ? 0.5 : (double)serverless / (provisioned + serverless);
        return random.NextFraction() < share ? Pool.Serverless : Pool.Provisioned;
    }
}
