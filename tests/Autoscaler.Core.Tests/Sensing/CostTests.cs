using System.Text;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>What reading costs that does not depend on the machine. Time is measured in bench.</summary>
public class CostTests
{
    private const long FourKilobytes = 4096;

    [Fact]
    public void A_payload_with_a_real_message_allocates_less_than_4_KB() =>
        Assert.InRange(Allocated(Delivery.Direct(Encoding.UTF8.GetString(Fixtures.AuroraMySql))), 0, FourKilobytes);

    [Fact]
    public void A_message_of_ten_thousand_processes_allocates_no_more()
    {
        var processes = string.Join(',', Enumerable.Range(0, 10_000).Select(id => $$"""{"name":"postgres: app shopdb 10.0.3.17(51522) SELECT","id":{{id}},"vmlimit":"unlimited"}"""));
        Assert.InRange(Allocated(Delivery.Direct(Fixtures.Message(more: $",\"processList\":[{processes}]"))), 0, FourKilobytes);
    }

    [Fact]
    public void Another_vendors_text_allocates_no_more() => Assert.InRange(Allocated(Delivery.Direct([.. Enumerable.Repeat("START RequestId", 1000)])), 0, FourKilobytes);

    [Fact]
    public void A_bomb_allocates_no_more() => Assert.InRange(Allocated(Delivery.Direct(Delivery.Gzip(new byte[40 * 1024 * 1024]))), 0, FourKilobytes);

    /// <summary>In the steady state, so that the pool has what it will have; the least of some runs, for it may just have been trimmed.</summary>
    private static long Allocated(byte[] lambdaEvent)
    {
        var batch = new SampleBatch();
        var least = long.MaxValue;
        for (var run = 0; run < 20; run++)
        {
            batch.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            SubscriptionReader.Read(lambdaEvent, batch);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
