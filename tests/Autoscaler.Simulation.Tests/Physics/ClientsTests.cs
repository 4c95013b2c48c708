using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Tests.Physics;

/// <summary>A weight is not a share: connections stay where they are until their lifetime ends.</summary>
public class ClientsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly List<DbInstance> provisioned = [Reader("a", Pool.Provisioned), Reader("b", Pool.Provisioned)];

    private readonly List<DbInstance> serverless = [Reader("s", Pool.Serverless)];

    private (int Provisioned, int Serverless) weights = (255, 0);

    private int second;

    [Fact]
    public void A_share_arrives_as_connections_are_renewed_and_not_before()
    {
        var clients = Clients();
        weights = (0, 255);
        Assert.Equal(0, Achieved(clients));
        Advance(clients, 30);
        Assert.InRange(Achieved(clients), 0.3, 0.55);
        Advance(clients, 70);
        Assert.Equal(1, Achieved(clients));
    }

    [Fact]
    public void The_share_that_arrives_is_the_share_that_was_asked_for()
    {
        var clients = Clients();
        weights = (51, 204);
        Advance(clients, 120);
        double sum = 0;
        for (var i = 0; i < 300; i++)
        {
            Advance(clients, 1);
            sum += Achieved(clients);
        }

        Assert.InRange(sum / 300, 0.75, 0.85);
    }

    [Fact]
    public void Weights_of_zero_and_zero_are_answered_with_half_to_each()
    {
        var clients = Clients();
        weights = (0, 0);
        Advance(clients, 200);
        Assert.InRange(Achieved(clients), 0.3, 0.7);
    }

    [Fact]
    public void Where_connections_live_for_half_an_hour_DNS_hardly_bites()
    {
        var clients = Clients(("poolLifetime", 1800));
        weights = (0, 255);
        Advance(clients, 120);
        Assert.InRange(Achieved(clients), 0.02, 0.12);
    }

    [Fact]
    public void A_lost_reader_takes_its_connections_with_it_and_they_are_opened_elsewhere()
    {
        var clients = Clients();
        provisioned[0].IsAnswering = false;
        clients.Break(provisioned[0]);
        Assert.Equal(0, provisioned[0].Connections);
        Advance(clients, 10);
        Assert.Equal(1200, provisioned[1].Connections);
    }

    [Fact]
    public void With_nobody_to_connect_to_the_pools_try_again_every_second()
    {
        var clients = Clients();
        foreach (var reader in provisioned)
        {
            reader.IsAnswering = false;
            clients.Break(reader);
        }

        Advance(clients, 10);
        Assert.Equal(0, clients.Connected);
        provisioned[0].IsAnswering = true;
        Advance(clients, 10);
        Assert.Equal(1200, clients.Connected);
    }

    [Fact]
    public void Every_connection_is_counted_at_exactly_one_reader()
    {
        var clients = Clients();
        for (var i = 0; i < 200; i++)
        {
            weights = (255 - i, i);
            Advance(clients, 1);
            Assert.Equal(clients.Connected, provisioned.Concat(serverless).Sum(reader => reader.Connections));
        }
    }

    private Clients Clients(params (string Name, double Value)[] overrides)
    {
        var clients = new Clients(
            new Nature(overrides.ToDictionary(one => one.Name, one => one.Value)), new SeededRandom(1),
            (_, pool) => [.. (pool == Pool.Provisioned ? provisioned : serverless).Where(reader => reader.Reads)], _ => weights, TimeSpan.FromSeconds(1));
        clients.Open(Start, 0);
        Advance(clients, 1);
        return clients;
    }

    private void Advance(Clients clients, int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            second++;
            clients.Advance(Start.AddSeconds(second), second);
        }
    }

    private double Achieved(Clients clients) => (double)serverless.Sum(reader => reader.Connections) / clients.Connected;

    private static DbInstance Reader(string name, Pool pool) => new(name, "db-" + name, pool, 1) { Vcpus = 4, Acu = 2 };
}
