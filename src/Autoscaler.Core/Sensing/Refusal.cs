namespace Autoscaler.Core.Sensing;

/// <summary>Why something that arrived as samples was not used. Counted and published as a metric's dimension; never accompanied by what was refused.</summary>
public enum Refusal
{
    /// <summary>An event or a payload that is not a CloudWatch Logs subscription's, directly or through Kinesis.</summary>
    NotASubscription,

    /// <summary>A payload that is missing, or is not base64.</summary>
    NotBase64,

    /// <summary>A payload that is not gzip, is cut short, does not match its checksum or has something else behind it.</summary>
    NotGzip,

    /// <summary>A payload that expands to more than is ever needed: a bomb.</summary>
    TooLarge,

    /// <summary>Text that begins as JSON and breaks. What stood before the break has been read.</summary>
    NotJson,

    /// <summary>CloudWatch Logs checking that its destination can be reached: nothing is wrong.</summary>
    ControlMessage,

    /// <summary>A payload with a message type that is neither data nor control, or with none.</summary>
    UnknownMessageType,

    /// <summary>Another vendor's record in the same log group: text, or JSON that does not speak of an instance's CPU.</summary>
    NotASample,

    /// <summary>A sample that lacks what makes one, says something twice, or says something impossible. It is absent: never corrected.</summary>
    InvalidSample,

    /// <summary>A sample beyond the number that one batch may hold.</summary>
    TooMany,

    /// <summary>A sample from too long ago to be published or to decide anything.</summary>
    TooOld,

    /// <summary>A sample further ahead of our clock than two clocks ever differ.</summary>
    FromTheFuture,

    /// <summary>A second of an instance that has been seen already: delivery is at least once.</summary>
    Duplicate,

    /// <summary>A sample under the name of one of our readers that carries another resource id than the reader's.</summary>
    Stranger,
}
