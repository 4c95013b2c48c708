using System.Runtime.CompilerServices;
using Autoscaler.Core.Sensing;
using BenchmarkDotNet.Attributes;

namespace Autoscaler.Bench;

/// <summary>One delivery of CloudWatch Logs from its bytes to samples. bench/compare/parse.py reads the same bytes with CPython.</summary>
[MemoryDiagnoser]
[InProcess]
public class CollectorParse
{
    private readonly SampleBatch batch = new();

    private byte[] delivery = [];

    [Params("mysql-1", "psql-1", "mysql-10")]
    public string Event { get; set; } = "";

    [GlobalSetup]
    public void Load() => delivery = File.ReadAllBytes(Path.Combine(Folder(), "..", "..", "tests", "fixtures", "rdsosmetrics", $"event-{Event}.json"));

    [Benchmark]
    public int Read()
    {
        batch.Clear();
        SubscriptionReader.Read(delivery, batch);
        return batch.Samples.Count;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
