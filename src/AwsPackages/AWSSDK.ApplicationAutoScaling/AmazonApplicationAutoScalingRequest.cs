using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling;

public class AmazonApplicationAutoScalingRequest : AmazonWebServiceRequest;
