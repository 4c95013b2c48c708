using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

/// <summary>A drill's own messages at the real collector.</summary>
public class DrilledCollectorTests
{
    private static readonly Instance Drilled = new("shop-1", "db-ONE", Pool.Provisioned, false, "available", null, 1, null, 1);

    private readonly Ports ports = new();

    [Fact]
    public async Task Are_counted_and_wake_a_response_and_the_agent_s_calm_message_of_the_same_second_is_not()
    {
        var collector = new CollectMetrics(ports, ports, ports, ports, ports, HeatGate.None, new ManualClock(DrillSamplesTests.Hot(3).Second));
        for (var second = 0; second < 3; second++)
        {
            await collector.Run(Subscription(DrillSamplesTests.Hot(second).Message(Drilled)), CancellationToken.None);
            await collector.Run(Subscription(DrillSamplesTests.Real(second)), CancellationToken.None);
        }

        Assert.Equal([95, 95, 95], ports.Points.Where(point => point is { Name: MetricName.ReaderCpu, Reader: "shop-1" }).Select(point => point.Value));
        Assert.Equal("shop", Assert.Single(ports.Started));
    }

    [Fact]
    public void Pass_the_gate_that_holds_back_the_agent_s_calm_messages()
    {
        var (gate, batch) = (new HeatGate(40, TimeSpan.FromSeconds(60), []), new SampleBatch());
        MessageReader.Read(Encoding.UTF8.GetBytes(DrillSamplesTests.Hot(1).Message(Drilled)), batch);
        MessageReader.Read(Encoding.UTF8.GetBytes(DrillSamplesTests.Real(1)), batch);
        Assert.Equal([true, false], batch.Samples.Select(gate.Passes));
    }

    private static byte[] Subscription(string message)
    {
        var envelope = new JsonObject { ["messageType"] = "DATA_MESSAGE", ["logGroup"] = "RDSOSMetrics", ["logEvents"] = new JsonArray(new JsonObject { ["id"] = "1", ["timestamp"] = 1, ["message"] = message }) };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(envelope.ToJsonString()));
        }

        return Encoding.UTF8.GetBytes(new JsonObject { ["awslogs"] = new JsonObject { ["data"] = Convert.ToBase64String(packed.ToArray()) } }.ToJsonString());
    }

    private sealed class Ports : IFleet, IPolicies, IMetrics, IResponses, IJournal
    {
        public List<MetricPoint> Points { get; } = [];

        public List<string> Started { get; } = [];

        public Task<Topology?> Read(IReadOnlyList<string> clusters, CancellationToken stop) => Task.FromResult<Topology?>(new Topology([new Reader("shop", Drilled.Name, Drilled.ResourceId, Pool.Provisioned)]));

        public Task<PolicyInForce> Current(CancellationToken stop) => Task.FromResult(new PolicyInForce(new Policy([Shop.Policy]), "1", []));

        public Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop)
        {
            Points.AddRange(points);
            return Task.FromResult(1);
        }

        public Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop)
        {
            Started.Add(cluster);
            return Task.FromResult(StartOutcome.Started);
        }

        public Task Warm(CancellationToken stop) => Task.CompletedTask;

        public void Write(JournalEntry entry)
        {
        }
    }
}
