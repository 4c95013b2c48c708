using System.Text;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// Enhanced Monitoring writes a log stream for each instance, named as its resource id. Read there, samples are complete whatever the subscription filter lets
/// through, and seconds earlier than as metrics.
/// </summary>
public sealed class LogStreamSamples(IAmazonCloudWatchLogs logs, TimeProvider clock) : IRecentSamples
{
    public const string LogGroup = "RDSOSMetrics";

    // CloudWatch Logs allows the whole account about 25 such calls a second.
    private const int MostStreams = 20;

    // A page holds 1 MB, which is more than a minute of one reader.
    private const int MostPages = 4;

    // A page is in the order of time, so nothing older can stand behind one that ends now, and what is newer comes with the next turn.
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> Read(IReadOnlyList<Instance> readers, DateTimeOffset since, CancellationToken stop)
    {
        var streams = await Task.WhenAll(readers.Take(MostStreams).Select(reader => Read(reader, since, stop)));
        var read = new Dictionary<string, IReadOnlyList<Sample>>(StringComparer.Ordinal);
        foreach (var (reader, samples, _) in streams)
        {
            if (samples is not null)
            {
                read[reader] = samples;
            }
        }

        return read.Count > 0 || streams.Length == 0 ? read : throw streams[0].Failure!;
    }

    private async Task<(string Reader, IReadOnlyList<Sample>? Samples, PortFailure? Failure)> Read(Instance reader, DateTimeOffset since, CancellationToken stop)
    {
        var batch = new SampleBatch();
        try
        {
            await Collect(reader, since, batch, stop);
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceNotFoundException)
        {
            // A reader without monitoring, or one that is so young that nothing has been written yet.
        }
        catch (PortFailure failure) when (batch.Samples.Count == 0)
        {
            return (reader.Name, null, failure);
        }
        catch (PortFailure)
        {
            // What the pages before said is true all the same.
        }

        batch.DropUntimely(clock.GetUtcNow());
        return (reader.Name, [.. batch.Samples.Where(sample => sample.At >= since && IsOf(reader, sample)).DistinctBy(sample => sample.At)], null);
    }

    private async Task Collect(Instance reader, DateTimeOffset since, SampleBatch into, CancellationToken stop)
    {
        string? token = null;
        for (var page = 0; page < MostPages; page++)
        {
            var request = new GetLogEventsRequest(LogGroup, reader.ResourceId) { StartTime = since.UtcDateTime, StartFromHead = true, NextToken = token };
            var reply = await AwsCall.Read($"read the samples of {reader.Name}", () => logs.GetLogEventsAsync(request, stop));
            foreach (var message in (reply.Events ?? []).Select(one => one.Message).OfType<string>())
            {
                MessageReader.Read(Encoding.UTF8.GetBytes(message), into);
            }

            // The same token again is AWS's only sign of the end: a page may be empty, or half full, before it.
            if (reply.NextForwardToken is null || reply.NextForwardToken == token || EndsNow(reply))
            {
                return;
            }

            token = reply.NextForwardToken;
        }
    }

    // One that is as far in the future is as little a sign as one that is old.
    private bool EndsNow(GetLogEventsResponse page) => page.Events is [.., { Timestamp: { } last }] && (clock.GetUtcNow() - AwsTime.Of(last)).Duration() <= Recent;

    private static bool IsOf(Instance reader, Sample sample) =>
        sample.Instance == reader.Name && (sample.ResourceId is null || string.Equals(sample.ResourceId, reader.ResourceId, StringComparison.OrdinalIgnoreCase));
}
