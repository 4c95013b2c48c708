using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Tests.Physics;

public class ServerlessGrowthTests
{
    private static readonly Nature Nature = new(new Dictionary<string, double>());

    private static readonly AcuRange Range = new(2, 64);

    [Fact]
    public void Doubles_in_fifteen_seconds_under_full_load_from_where_it_is()
    {
        var reader = Reader(2);
        Run(reader, 15, cpu: 100);
        Assert.Equal(4, reader.Acu, 6);
        Run(reader, 200, cpu: 100);
        Assert.Equal(64, reader.Acu);
    }

    [Fact]
    public void Does_not_grow_without_load()
    {
        var reader = Reader(2);
        Run(reader, 600, cpu: 10);
        Assert.Equal(2, reader.Acu);
    }

    [Fact]
    public void Shrinks_slowly_and_never_below_the_minimum_and_grows_cold_again()
    {
        var reader = Reader(64);
        reader.Coldness = 0;
        Run(reader, 60, cpu: 1);
        Assert.Equal(32, reader.Acu, 6);
        Run(reader, 3600, cpu: 1);
        Assert.Equal(2, reader.Acu);
        Assert.True(reader.Coldness > 0.3);
    }

    private static DbInstance Reader(double acu) => new("s", "db-s", Pool.Serverless, 15) { Acu = acu };

    private static void Run(DbInstance reader, int seconds, double cpu)
    {
        for (var i = 0; i < seconds; i++)
        {
            reader.Cpu = cpu;
            ServerlessGrowth.Advance(Nature, reader, Range);
        }
    }
}
