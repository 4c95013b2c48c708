using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class AmazonStepFunctionsRequest : AmazonWebServiceRequest;
