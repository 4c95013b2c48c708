using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions;

namespace Autoscaler.Aws.Desk;

/// <summary>Puts samples where Enhanced Monitoring puts its own: into the log stream of the reader.</summary>
public sealed class DrillSamples(IAmazonCloudWatchLogs logs)
{
    /// <summary>Putting a second twice does no harm: the first one counts.</summary>
    /// <param name="reader">Whose samples they are said to be.</param>
    /// <param name="samples">In the order of their seconds.</param>
    /// <param name="stop">Ends the call.</param>
    /// <exception cref="PortFailure">Not accepted, or not known to be.</exception>
    public async Task Put(Instance reader, IReadOnlyList<DrillSample> samples, CancellationToken stop)
    {
        try
        {
            await Send(reader, samples, stop);
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceNotFoundException)
        {
            await MakeStream(reader, stop);
            await Send(reader, samples, stop);
        }
    }

    // A failure names the permission: of all that a drill does, these two are what few people have.
    private async Task Send(Instance reader, IReadOnlyList<DrillSample> samples, CancellationToken stop)
    {
        List<InputLogEvent> events = [.. samples.Select(sample => new InputLogEvent { Timestamp = sample.LoggedAt.UtcDateTime, Message = sample.Message(reader) })];
        var request = new PutLogEventsRequest(LogStreamSamples.LogGroup, reader.ResourceId, events);
        var reply = await AwsCall.Write($"logs:PutLogEvents of {reader.Name} into {LogStreamSamples.LogGroup}", () => logs.PutLogEventsAsync(request, stop));
        if (Rejection(reply.RejectedLogEventsInfo) is { } why)
        {
            throw new PortFailure.Denied($"CloudWatch Logs has rejected samples of {reader.Name}, as {why}: set this machine's clock right, or the retention of {LogStreamSamples.LogGroup}");
        }
    }

    private async Task MakeStream(Instance reader, CancellationToken stop)
    {
        try
        {
            var request = new CreateLogStreamRequest(LogStreamSamples.LogGroup, reader.ResourceId);
            await AwsCall.Write($"logs:CreateLogStream of {reader.Name} in {LogStreamSamples.LogGroup}", () => logs.CreateLogStreamAsync(request, stop));
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceAlreadyExistsException)
        {
            // The agent was faster.
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ResourceNotFoundException)
        {
            throw LogSubscription.NoGroup();
        }
    }

    private static string? Rejection(RejectedLogEventsInfo? rejected) => rejected switch
    {
        { TooNewLogEventStartIndex: not null } => "too new",
        { TooOldLogEventEndIndex: not null } => "too old",
        { ExpiredLogEventEndIndex: not null } => "expired",
        _ => null,
    };
}
