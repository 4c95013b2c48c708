using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Physics;

/// <summary>
/// The application's hosts with their pools of connections. A connection stays where it was opened until its lifetime ends or its reader is gone; a new one goes where
/// the host's, then its zone's cached answer says. That is why a weight is not yet a share.
/// </summary>
internal sealed class Clients
{
    // HikariCP ends each connection up to so much of its lifetime early, so that they do not all end at once.
    private const double EarlyEnd = 0.025;

    private readonly Nature nature;

    private readonly SeededRandom random;

    private readonly Resolver[] resolvers;

    private readonly (DbInstance? Reader, DateTimeOffset Until)[] hosts;

    private readonly DbInstance?[] connections;

    private readonly PriorityQueue<int, (long Second, int Connection)> ends = new();

    private readonly List<int> broken = [];

    public Clients(Nature nature, SeededRandom random, Func<DateTimeOffset, Pool, IReadOnlyList<DbInstance>> endpoint, Func<DateTimeOffset, (int Provisioned, int Serverless)> weights, TimeSpan ttl)
    {
        (this.nature, this.random) = (nature, random);
        resolvers = [.. Enumerable.Range(0, (int)(nature.Of(Constants.Zones) * nature.Of(Constants.ResolversPerZone))).Select(number => new Resolver(ttl, nature.Time(Constants.EndpointTtl), endpoint, weights, random.Child($"resolver {number}")))];
        hosts = new (DbInstance?, DateTimeOffset)[(int)nature.Of(Constants.Hosts)];
        connections = new DbInstance?[hosts.Length * (int)nature.Of(Constants.PoolSize)];
    }

    public int Connected { get; private set; }

    /// <summary>Opens every connection, at an age that a pool which has been running for long would have.</summary>
    public void Open(DateTimeOffset now, long second)
    {
        for (var i = 0; i < connections.Length; i++)
        {
            // Long ago the hosts opened them one by one: no cached answer joins them.
            hosts[i % hosts.Length] = default;
            resolvers[i % hosts.Length % resolvers.Length].Forget();
            Connect(i, now);
            ends.Enqueue(i, (second + (long)(random.NextFraction() * nature.Of(Constants.PoolLifetime)), i));
        }
    }

    /// <summary>Renews the connections whose time is over, and those that broke.</summary>
    public void Advance(DateTimeOffset now, long second)
    {
        var again = broken.ToArray();
        broken.Clear();
        foreach (var connection in again.Where(connection => connections[connection] is null))
        {
            Connect(connection, now);
        }

        while (ends.TryPeek(out var connection, out var end) && end.Second <= second)
        {
            ends.Dequeue();
            Close(connection);
            Connect(connection, now);
            ends.Enqueue(connection, (second + Lifetime(), connection));
        }
    }

    /// <summary>The reader is gone, and its connections with it.</summary>
    public void Break(DbInstance reader)
    {
        for (var i = 0; i < connections.Length; i++)
        {
            if (connections[i] == reader)
            {
                Close(i);
                broken.Add(i);
            }
        }

        for (var host = 0; host < hosts.Length; host++)
        {
            // A client that fails to connect asks DNS again.
            hosts[host] = hosts[host].Reader == reader ? default : hosts[host];
        }
    }

    private long Lifetime() => Math.Max(1, (long)(nature.Of(Constants.PoolLifetime) * (1 - (EarlyEnd * random.NextFraction()))));

    private void Connect(int connection, DateTimeOffset now)
    {
        var host = connection % hosts.Length;
        if (hosts[host] is not { Reader: { Reads: true } reader, Until: var until } || until <= now)
        {
            reader = resolvers[host % resolvers.Length].Resolve(now)!;
            hosts[host] = (reader, now + nature.Time(Constants.HostDnsCache));
        }

        // Nobody answers there: the pool tries again in a second.
        if (reader is not { Reads: true })
        {
            broken.Add(connection);
            return;
        }

        connections[connection] = reader;
        reader.Connections++;
        Connected++;
    }

    private void Close(int connection)
    {
        if (connections[connection] is { } reader)
        {
            reader.Connections--;
            Connected--;
            connections[connection] = null;
        }
    }
}
